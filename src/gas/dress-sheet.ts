import { blocksOf } from '../workbook/blocks.ts';
import type { Column } from '../workbook/column.ts';
import type { Edit } from '../workbook/edit.ts';
import { below, letters } from '../workbook/layout.ts';
import { PALETTE } from '../workbook/palette.ts';
import { writeCells } from './cells.ts';
import { drawCharts } from './charts.ts';
import { setChecks } from './checks.ts';
import { setHeights, shapeNewSheet } from './new-sheet.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { protectComputed } from './protections.ts';
import { setRules } from './rules.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Brings a tab into the shape its plan says. The number of calls depends on the plan, never on the rows. */
export function dressSheet(workbook: OpenWorkbook, edit: SheetEdit): void {
  const sheet = workbook.sheet(edit.plan.table);
  if (sheet === undefined) return;
  const columns = placed(edit);
  if (edit.isNew) shapeNewSheet(sheet, edit);
  else insertColumns(sheet, edit);
  const headers = columns.filter(({ column }) => edit.added.includes(column.header));
  writeHeaders(workbook, sheet, edit, edit.isNew && columns.length > 0 ? inOrder(edit) : headers);
  formatColumns(sheet, edit, columns);
  colourBand(sheet, edit);
  writeCells(workbook, sheet, edit);
  knowComputed(workbook, edit, columns);
  if (edit.isNew) setHeights(sheet, edit);
  setChecks(workbook, sheet, edit, columns);
  setRules(sheet, edit);
  protectComputed(sheet, edit, columns);
  drawCharts(workbook, sheet, edit);
}

/** A column of the plan and where it stands, counted from 1. */
export interface Placed {
  readonly column: Column;
  readonly place: number;
}

function placed({ plan, layout }: SheetEdit): readonly Placed[] {
  return plan.columns.flatMap((column) => {
    const place = layout.columns.get(column.header);
    return place === undefined ? [] : [{ column, place }];
  });
}

/** Of a new tab, with the gaps: so its header row is written at once, and never found half. */
const inOrder = ({ plan }: SheetEdit): readonly Placed[] =>
  plan.columns.map((column, index) => ({ column, place: index + 1 }));

function insertColumns(sheet: Sheet, { added, layout }: SheetEdit): void {
  const [first] = added;
  const place = first === undefined ? undefined : layout.columns.get(first);
  if (place === undefined) return;
  if (place <= sheet.getMaxColumns()) sheet.insertColumnsBefore(place, added.length);
  else sheet.insertColumnsAfter(sheet.getMaxColumns(), added.length);
}

function writeHeaders(
  workbook: OpenWorkbook,
  sheet: Sheet,
  { layout, plan }: SheetEdit,
  headers: readonly Placed[],
): void {
  const row = layout.headerRow;
  const cells = headers.map(({ column, place }) => ({ row, column: place, content: column }));
  for (const { column, values } of blocksOf(cells)) {
    sheet
      .getRange(row, column, 1, values[0]?.length ?? 0)
      .setNotes(values.map((line) => line.map(({ help }) => help)));
  }
  for (const { column, values } of blocksOf(cells.filter(({ content }) => content.computed !== true))) {
    const names = values.map((line) => line.map(({ header }) => header));
    sheet.getRange(row, column, 1, values[0]?.length ?? 0).setValues(names);
    workbook.wrote(plan.table, row, column, names);
  }
}

/** The formulas in the header row will print these headers; actions of this execution look for them. */
function knowComputed(workbook: OpenWorkbook, { layout, plan }: SheetEdit, columns: readonly Placed[]): void {
  for (const { column, place } of columns) {
    if (column.computed === true) workbook.wrote(plan.table, layout.headerRow, place, [[column.header]]);
  }
}

function formatColumns(sheet: Sheet, { layout }: SheetEdit, columns: readonly Placed[]): void {
  if (columns.length === 0) return;
  const header = sheet.getRangeList(columns.map(({ place }) => `${letters(place)}${layout.headerRow}`));
  header
    .setBackground(PALETTE.header.fill)
    .setFontColor(PALETTE.header.text)
    .setFontWeight('bold')
    .setFontSize(11);
  const list = (wanted: (column: Column) => boolean) => {
    const found = columns.filter(({ column }) => wanted(column)).map(({ place }) => below(layout, place));
    return found.length === 0 ? undefined : sheet.getRangeList(found);
  };
  list((column) => column.computed === true)
    ?.setBackground(PALETTE.computed.fill)
    .setFontColor(PALETTE.computed.text);
  for (const align of ['left', 'center', 'right'] as const) {
    list((column) => column.align === align)?.setHorizontalAlignment(align);
    const heads = columns.filter(({ column }) => column.align === align);
    if (heads.length === 0) continue;
    sheet
      .getRangeList(heads.map(({ place }) => `${letters(place)}${layout.headerRow}`))
      .setHorizontalAlignment(align);
  }
  for (const format of new Set(columns.flatMap(({ column }) => column.format ?? []))) {
    list((column) => column.format === format)?.setNumberFormat(format);
  }
}

function colourBand(sheet: Sheet, { layout, plan }: SheetEdit): void {
  const row = layout.headerRow - 1;
  if (layout.columns.size === 0 || row < 1) return;
  const last = Math.max(plan.columns.length, ...layout.columns.values());
  const band = sheet.getRange(row, 1, 1, last);
  band.setBackground(PALETTE.band.fill).setFontColor(PALETTE.band.text);
}
