import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import type { CellContent } from '../workbook/sheet-plan.ts';
import { TABLES, type TableName } from '../workbook/tables.ts';
import { toSeen, toWritten } from './content.ts';
import { dressSheet } from './dress-sheet.ts';
import { trim } from './new-sheet.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;

/**
 * Makes the edits in their order. New tabs come first of all, since formulas of one name another, and get their size
 * before there is a formula that rows taken out would change.
 */
export function applyEdits(workbook: OpenWorkbook, edits: readonly Edit[]): void {
  const sheetEdits = edits.filter((edit): edit is SheetEdit => edit.edit === 'sheet');
  if (sheetEdits.length > 0) makeTabs(workbook, sheetEdits);
  for (const edit of edits) apply(workbook, edit);
}

function makeTabs(workbook: OpenWorkbook, edits: readonly SheetEdit[]): void {
  const tables = edits.map(({ plan }) => plan.table);
  const made = edits.filter(({ isNew }) => isNew);
  workbook.keepTabs(tables, Object.fromEntries(made.map(({ plan, layout }) => [plan.table, layout.tab])));
  edits.forEach(({ isNew, plan, layout }, index) => {
    if (!isNew) return;
    const existing = workbook.find(plan.table, TABLES[plan.table].tab);
    const ownEmptyTab = existing?.getName() === layout.tab ? existing : undefined;
    workbook.adopt(plan.table, ownEmptyTab ?? workbook.spreadsheet.insertSheet(layout.tab, index), true);
  });
  workbook.keepTabs(tables);
  for (const { isNew, plan } of edits) {
    const sheet = isNew ? workbook.sheet(plan.table) : undefined;
    if (sheet !== undefined) trim(sheet, plan);
  }
}

function apply(workbook: OpenWorkbook, edit: Edit): void {
  switch (edit.edit) {
    case 'sheet':
      dressSheet(workbook, edit);
      break;
    case 'append':
      append(workbook, edit.table, edit.rows);
      break;
    case 'write':
      write(workbook, edit);
      break;
    case 'format':
      sheetOf(workbook, edit.table)
        .getRangeList([...edit.cells])
        .setNumberFormat(edit.format);
      break;
    case 'remove':
      remove(workbook, edit);
      break;
    case 'move':
      move(workbook, edit);
      break;
    case 'show': {
      const sheet = sheetOf(workbook, edit.table);
      (edit.cells === undefined ? sheet : sheet.getRange(edit.cells)).activate();
    }
  }
}

function append(workbook: OpenWorkbook, table: TableName, rows: readonly (readonly CellContent[])[]): void {
  const sheet = sheetOf(workbook, table);
  const [first] = rows;
  if (first === undefined) return;
  const seen = workbook.wholeTable(table);
  if (rows.length === 1 && seen === undefined) {
    sheet.appendRow(first.map((content) => toWritten(content, idOf(workbook))));
    return;
  }
  const row = (seen?.length ?? sheet.getLastRow()) + 1;
  write(workbook, { edit: 'write', table, row, column: 1, values: rows });
}

function write(
  workbook: OpenWorkbook,
  { table, row, column, values }: Extract<Edit, { edit: 'write' }>,
): void {
  const width = values[0]?.length ?? 0;
  const written = values.map((cells) => cells.map((content) => toWritten(content, idOf(workbook))));
  const sheet = sheetOf(workbook, table);
  if (row > (workbook.wholeTable(table)?.length ?? 0)) makeRoom(sheet, row + values.length - 1);
  sheet
    .getRange(`${letters(column)}${row}:${letters(column + width - 1)}${row + values.length - 1}`)
    .setValues(written);
  workbook.wrote(
    table,
    row,
    column,
    values.map((cells) => cells.map(toSeen)),
  );
}

/** A sheet keeps a row below its frozen ones. */
function remove(workbook: OpenWorkbook, { table, row, count }: Extract<Edit, { edit: 'remove' }>): void {
  const sheet = sheetOf(workbook, table);
  makeRoom(sheet, row + count);
  sheet.deleteRows(row, count);
  workbook.removed(table, row, count);
}

/** Formulas and formats go along with the rows, and what names their cells follows them. */
function move(workbook: OpenWorkbook, edit: Extract<Edit, { edit: 'move' }>): void {
  const { table, row, count, before } = edit;
  const sheet = sheetOf(workbook, table);
  if (before > (workbook.wholeTable(table)?.length ?? 0)) makeRoom(sheet, before);
  sheet.moveRows(sheet.getRange(`${row}:${row + count - 1}`), before);
  workbook.moved(table, row, count, before);
}

function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
}

function sheetOf(workbook: OpenWorkbook, table: TableName): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = workbook.sheet(table);
  if (sheet === undefined) throw new Error(`The tab of "${table}" has gone while it was being written.`);
  return sheet;
}

const idOf = (workbook: OpenWorkbook) => (table: TableName) => sheetOf(workbook, table).getSheetId();
