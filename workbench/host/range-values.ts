import type { CellContent, CellEntry } from '../grid/grid.ts';
import { printed } from '../grid/number-format.ts';
import { quotedSheetName } from './a1.ts';
import type { Context, PlacedArea } from './context.ts';
import type { Built } from './fake.ts';
import type { RangeTarget } from './range.ts';
import { checkAgainstRules } from './validation-check.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeValues(target: RangeTarget): Built<Range> {
  const { context, self } = target;
  const { cellValue } = context.formats;
  const display = ({ value, pattern }: CellContent) => printed(value, pattern);
  const shared = (given: unknown) => fill(target, given);

  return {
    getValue: () => first(cells(target, cellValue)),
    getValues: () => cells(target, cellValue),
    getDisplayValue: () => first(cells(target, display)),
    getDisplayValues: () => cells(target, display),
    getFormula: () => first(formulas(target)),
    getFormulas: () => formulas(target),
    isBlank: () =>
      cells(target, cellValue)
        .flat()
        .every((value) => value === ''),
    setValue(value) {
      writeValues(target, shared(value));
      return self();
    },
    setValues(values) {
      checkSize(target, values);
      writeValues(target, values);
      return self();
    },
    setFormula(formula) {
      writeFormulas(target, fill(target, formula));
      return self();
    },
    setFormulas(texts) {
      checkSize(target, texts);
      writeFormulas(target, texts);
      return self();
    },
    clearContent() {
      write(target, fill(target, { value: null }));
      return self();
    },
    clear() {
      const sheet = context.sheet(target.sheetId);
      write(target, fill(target, { value: null }));
      sheet.clearStyle(target.area);
      return self();
    },
    copyTo(destination: Range) {
      copy(target, context.areaOf(destination));
    },
  };
}

/** Reads every cell; one whose formula an earlier write of this execution made stale stops the script. */
export function readFresh(context: Context, { sheetId, area }: PlacedArea): CellContent[][] {
  const sheet = context.sheet(sheetId);
  const contents = sheet.read(area);
  let isStale: ReturnType<typeof context.grid.stale> | undefined;
  for (const [down, row] of contents.entries()) {
    for (const [across, { formula, spilled }] of row.entries()) {
      if (!formula && !spilled) continue;
      isStale ??= context.grid.stale(sheetId);
      const at = { row: area.row + down, column: area.column + across };
      if (isStale(at.row, at.column)) {
        throw new Error(
          `stale formula read at ${quotedSheetName(sheet.name())}!R${at.row + 1}C${at.column + 1}`,
        );
      }
    }
  }
  return contents;
}

function cells<Value>(target: RangeTarget, map: (content: CellContent) => Value): Value[][] {
  countCells(target);
  return readFresh(target.context, target).map((row) => row.map(map));
}

function formulas(target: RangeTarget): string[][] {
  countCells(target);
  const contents = target.context.sheet(target.sheetId).read(target.area);
  return contents.map((row) => row.map(({ formula }) => formula));
}

function countCells({ context, area }: RangeTarget): void {
  context.execution.moved(area.rows * area.columns);
}

function writeValues(target: RangeTarget, values: readonly (readonly unknown[])[]): void {
  const { context, sheetId, area } = target;
  const before = context.sheet(sheetId).read(area);
  const entries = values.map((row, down) =>
    row.map((value, across) => context.formats.entryOf(value, before[down]?.[across]?.pattern ?? '')),
  );
  write(target, entries);
}

function writeFormulas(target: RangeTarget, texts: readonly (readonly string[])[]): void {
  const entryOf = (text: string): CellEntry =>
    text === '' ? { value: null } : { value: null, formula: text.startsWith('=') ? text : `=${text}` };
  write(
    target,
    texts.map((row) => row.map(entryOf)),
  );
}

function write(target: RangeTarget, entries: readonly (readonly CellEntry[])[]): void {
  const { context, sheetId, area } = target;
  countCells(target);
  checkAgainstRules(context, target, entries);
  context.sheet(sheetId).write(area, entries);
}

function copy({ context, sheetId, area }: RangeTarget, destination: PlacedArea): void {
  const from = context.sheet(sheetId);
  const to = context.sheet(destination.sheetId);
  const { row, column } = destination.area;
  const into = { ...area, row, column };
  to.write(
    into,
    from
      .read(area)
      .map((cells_) => cells_.map(({ value, formula }) => (formula ? { value: null, formula } : { value }))),
  );
  to.setStyle(into, from.styles(area));
}

function fill<Value>({ area }: RangeTarget, value: Value): Value[][] {
  return Array.from({ length: area.rows }, () => new Array<Value>(area.columns).fill(value));
}

function first<Value>(block: readonly (readonly Value[])[]): Value {
  const [row] = block;
  if (!row || row[0] === undefined) throw new Error('The range is empty.');
  return row[0];
}

/** The sentences are those Sheets answers with. */
export function checkSize({ area }: RangeTarget, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const { length } of data) {
    if (length !== area.columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${area.columns}.`,
      );
    }
  }
}
