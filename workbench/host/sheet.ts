import type { Area } from '../grid/grid.ts';
import { parseA1 } from './a1.ts';
import { sheetCharts } from './chart.ts';
import { readRules, writeRules } from './conditional-format.ts';
import type { Context } from './context.ts';
import type { Built } from './fake.ts';
import { filterOf } from './filter.ts';
import { metadataHolder } from './metadata.ts';
import { protect, protections } from './protection.ts';
import { createRangeList } from './range-list.ts';
import { sheetLines } from './sheet-lines.ts';
import { sheetNumber } from './sheet-number.ts';
import { sortRows } from './sort.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function createSheet(context: Context, id: string): Sheet {
  const self: Sheet = context.fake<Sheet>('Sheet', {
    ...sheetPlace(context, id, () => self),
    ...sheetLines(context, id, () => self),
    ...sheetContent(context, id, () => self),
    ...metadataHolder(context, id, () => self),
    ...sheetCharts(context, id),
    protect: () => protect(context, id, null),
    getProtections: (type) => protections(context, id, type),
    getConditionalFormatRules: () => readRules(context, id),
    setConditionalFormatRules: (rules) => writeRules(context, id, rules),
    clearConditionalFormatRules: () => writeRules(context, id, []),
    getFilter: () => filterOf(context, id),
  });
  return self;
}

function sheetPlace(context: Context, id: string, self: () => Sheet): Built<Sheet> {
  const { grid } = context;
  const sheet = () => context.sheet(id);
  return {
    getName: () => sheet().name(),
    getSheetName: () => sheet().name(),
    getSheetId: () => sheetNumber(id),
    getIndex: () => grid.sheets().findIndex((known) => known.id === id) + 1,
    getParent: () => context.spreadsheet(),
    setName(name) {
      if (grid.sheets().some((known) => known.id !== id && known.name() === name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      sheet().rename(name);
      return self();
    },
    activate() {
      grid.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
      return self();
    },
    isSheetHidden: () => sheet().hidden(),
    hideSheet() {
      sheet().setHidden(true);
      return self();
    },
    showSheet() {
      sheet().setHidden(false);
      return self();
    },
    setTabColor(color) {
      sheet().setTabColor(color);
      return self();
    },
    getTabColor: () => sheet().tabColor(),
    setHiddenGridlines(hidden) {
      sheet().setGridlines(!hidden);
      return self();
    },
  };
}

function sheetContent(context: Context, id: string, self: () => Sheet): Built<Sheet> {
  const sheet = () => context.sheet(id);
  const whole = (): Area => ({ row: 0, column: 0, ...sheet().size() });
  return {
    getRange(first: number | string, column?: number, rows?: number, columns?: number) {
      if (typeof first === 'string') return context.range(id, areaOf(context, id, first));
      return context.range(id, {
        row: first - 1,
        column: (column ?? 1) - 1,
        rows: rows ?? 1,
        columns: columns ?? 1,
      });
    },
    getRangeList: (notations) =>
      createRangeList(
        context,
        id,
        notations.map((a1) => areaOf(context, id, a1)),
      ),
    getDataRange() {
      const { rows, columns } = sheet().extent();
      return context.range(id, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getLastRow: () => sheet().extent().rows,
    getLastColumn: () => sheet().extent().columns,
    getMaxRows: () => sheet().size().rows,
    getMaxColumns: () => sheet().size().columns,
    appendRow(values: readonly unknown[]) {
      const { rows } = sheet().extent();
      if (rows === sheet().size().rows) sheet().insert('row', rows, 1);
      const missing = values.length - sheet().size().columns;
      if (missing > 0) sheet().insert('column', sheet().size().columns, missing);
      const entries = values.map((value) => context.formats.entryOf(value, ''));
      sheet().write({ row: rows, column: 0, rows: 1, columns: values.length }, [entries]);
      context.execution.moved(values.length);
      return self();
    },
    clear() {
      const { rows, columns } = sheet().extent();
      if (rows > 0) clearCells(context, id, { row: 0, column: 0, rows, columns });
      sheet().clearStyle(whole());
      return self();
    },
    clearContents() {
      const { rows, columns } = sheet().extent();
      if (rows > 0) clearCells(context, id, { row: 0, column: 0, rows, columns });
      return self();
    },
    clearNotes() {
      const { rows, columns } = sheet().size();
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) sheet().setNote(row, column, '');
      }
      return self();
    },
    createTextFinder: (text) => context.range(id, whole()).createTextFinder(text),
    sort(column: number, ascending?: boolean) {
      sortRows(context, id, column - 1, ascending ?? true);
      return self();
    },
  };
}

function areaOf(context: Context, id: string, a1: string): Area {
  const sheet = context.sheet(id);
  const address = parseA1(a1, () => sheet.size());
  if (!address || (address.sheetName !== undefined && address.sheetName !== sheet.name())) {
    throw new Error('Range not found');
  }
  return address.area;
}

function clearCells(context: Context, id: string, area: Area): void {
  const blank = Array.from({ length: area.rows }, () =>
    new Array<{ value: null }>(area.columns).fill({ value: null }),
  );
  context.sheet(id).write(area, blank);
}
