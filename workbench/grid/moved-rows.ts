/**
 * Whole rows to another place of their sheet. The engine's own command loses formulas of other sheets, so the cells are
 * written anew and every reference to them follows.
 */
import { block } from './each-cell.ts';
import { type EngineBook, worksheetOf } from './engine-book.ts';
import type { Area, CellEntry, RowMove, SheetGrid } from './grid.ts';
import { mappedFormula } from './mapped-formula.ts';
import { movedAreas, movedRow, stretchOf } from './moved-area.ts';
import { readCells, writeCells } from './sheet-cells.ts';

/**
 * Google does not say what becomes of a range whose first or last row moves away. Here it follows these two cells, which
 * is the least favourable answer: a table must not depend on another.
 */
function movedReference(area: Area, move: RowMove): Area {
  const ends = [movedRow(move, area.row), movedRow(move, area.row + area.rows - 1)].sort((a, b) => a - b);
  const [row = 0, last = 0] = ends;
  return { ...area, row, rows: last - row + 1 };
}

export function moveRows(book: EngineBook, sheet: SheetGrid, move: RowMove): void {
  const { first, last } = stretchOf(move);
  const whole: Area = { row: first, column: 0, rows: last - first + 1, columns: sheet.size().columns };
  const refer = (sheetId: string, formula: string): string => {
    if (!namesRowOf(formula, first, last)) return formula;
    return mappedFormula(book.injector, formula, (area, name) => {
      const isHere = name === '' ? sheetId === sheet.id : name === sheet.name();
      return isHere ? movedReference(area, move) : area;
    });
  };
  permute(sheet, whole, move, (formula) => refer(sheet.id, formula));
  for (const other of book.workbook.getSheets()) {
    const id = other.getSheetId();
    const isInStretch = (row: number) => id === sheet.id && row >= first && row <= last;
    followIn(book, id, (row, formula) => (isInStretch(row) ? formula : refer(id, formula)));
  }
  moveFormats(sheet, move, (formula) => refer(sheet.id, formula));
  moveValidations(sheet, move);
}

function moveFormats(sheet: SheetGrid, move: RowMove, refer: (formula: string) => string): void {
  const rules = sheet.formatRules();
  if (rules.every(({ ranges }) => ranges.every((area) => isUnmoved(area, move)))) return;
  sheet.setFormatRules(
    rules.map((rule) => ({
      ...rule,
      ranges: rule.ranges.flatMap((area) => movedAreas(area, move)),
      test: rule.test.kind === 'formula' ? { kind: 'formula', formula: refer(rule.test.formula) } : rule.test,
    })),
  );
}

function moveValidations(sheet: SheetGrid, move: RowMove): void {
  for (const rule of sheet.validations()) {
    if (rule.ranges.every((area) => isUnmoved(area, move))) continue;
    for (const area of rule.ranges) sheet.clearValidations(area);
    sheet.addValidation({ ...rule, ranges: rule.ranges.flatMap((area) => movedAreas(area, move)) });
  }
}

const isUnmoved = (area: Area, move: RowMove): boolean => movedAreas(area, move)[0] === area;

/** Most formulas name none of these rows and need not be taken apart. */
function namesRowOf(formula: string, first: number, last: number): boolean {
  for (const [, digits] of formula.matchAll(/[A-Za-z$](\d{1,7})/g)) {
    if (Number(digits) > first && Number(digits) <= last + 1) return true;
  }
  return false;
}

function permute(sheet: SheetGrid, whole: Area, move: RowMove, refer: (formula: string) => string): void {
  const contents = sheet.read(whole);
  const styles = sheet.styles(whole);
  const notes = block(whole, (row, column) => sheet.note(row, column));
  const heights = contents.map((_, down) => sheet.measure('row', whole.row + down));
  const concealed = contents.map((_, down) => sheet.concealed('row', whole.row + down));
  const from = contents.map((_, down) => down);
  from.sort((a, b) => movedRow(move, whole.row + a) - movedRow(move, whole.row + b));
  const taken = <Item>(items: readonly Item[]): Item[] => from.flatMap((down) => items.slice(down, down + 1));
  const entries = contents.map((cells) =>
    cells.map(
      ({ value, formula, spilled }): CellEntry =>
        formula ? { value: null, formula: refer(formula) } : { value: spilled ? null : value },
    ),
  );
  sheet.write(whole, taken(entries));
  sheet.clearStyle(whole);
  sheet.setStyle(whole, taken(styles));
  taken(notes).forEach((line, down) => {
    line.forEach((text, column) => {
      if (text !== notes[down]?.[column]) sheet.setNote(whole.row + down, column, text);
    });
  });
  taken(heights).forEach((height, down) => {
    if (height !== heights[down]) sheet.resize('row', whole.row + down, 1, height);
  });
  taken(concealed).forEach((hidden, down) => {
    if (hidden !== concealed[down]) sheet.setConcealed('row', whole.row + down, 1, hidden);
  });
}

/** Rewrites the formulas of a sheet that come to read otherwise. */
function followIn(book: EngineBook, sheetId: string, refer: (row: number, formula: string) => string): void {
  const found: { row: number; column: number }[] = [];
  worksheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) found.push({ row, column });
    });
  for (const { row, column } of found) {
    const area = { row, column, rows: 1, columns: 1 };
    const formula = readCells(book, sheetId, area)[0]?.[0]?.formula ?? '';
    const referred = refer(row, formula);
    if (referred !== formula) writeCells(book, sheetId, area, [[{ value: null, formula: referred }]]);
  }
}
