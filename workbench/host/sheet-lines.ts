import type { Context } from './context.ts';
import { moveExtras } from './extras.ts';
import type { Built } from './fake.ts';
import { groupAt } from './group.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns; positions count from 1. */
export function sheetLines(context: Context, id: string, self: () => Sheet): Built<Sheet> {
  const sheet = () => context.sheet(id);
  const change = (act: () => void): Sheet => {
    act();
    return self();
  };
  const insert = (axis: 'row' | 'column', at: number, count: number) =>
    change(() => sheet().insert(axis, at, count));
  const remove = (axis: 'row' | 'column', position: number, count: number) => {
    const size = axis === 'row' ? sheet().size().rows : sheet().size().columns;
    if (position < 1 || position + count - 1 > size) throw new Error(`Those ${axis}s are out of bounds.`);
    sheet().remove(axis, position - 1, count);
  };
  const conceal = (axis: 'row' | 'column', position: number, count: number, concealed: boolean) =>
    sheet().setConcealed(axis, position - 1, count, concealed);
  const concealRange = (
    axis: 'row' | 'column',
    range: GoogleAppsScript.Spreadsheet.Range,
    concealed: boolean,
  ) => {
    const { area } = context.areaOf(range);
    const [start, length] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    sheet().setConcealed(axis, start, length, concealed);
  };

  return {
    insertRowsAfter: (position, count) => insert('row', position, count),
    insertRowsBefore: (position, count) => insert('row', position - 1, count),
    insertRowAfter: (position) => insert('row', position, 1),
    insertRowBefore: (position) => insert('row', position - 1, 1),
    insertColumnsAfter: (position, count) => insert('column', position, count),
    insertColumnsBefore: (position, count) => insert('column', position - 1, count),
    insertColumnAfter: (position) => insert('column', position, 1),
    insertColumnBefore: (position) => insert('column', position - 1, 1),
    deleteRow: (position) => change(() => remove('row', position, 1)),
    deleteRows: (position, count) => remove('row', position, count),
    deleteColumn: (position) => change(() => remove('column', position, 1)),
    deleteColumns: (position, count) => remove('column', position, count),
    moveRows(spec, destination) {
      const { row, rows } = context.areaOf(spec).area;
      const before = destination - 1;
      if (before > sheet().size().rows) throw new Error('Those rows are out of bounds.');
      if (before >= row && before <= row + rows) return;
      const move = { at: row, count: rows, before };
      sheet().moveRows(move);
      moveExtras(context.extras, id, move);
    },
    setFrozenRows: (count) => sheet().freeze(count, sheet().frozen().columns),
    setFrozenColumns: (count) => sheet().freeze(sheet().frozen().rows, count),
    getFrozenRows: () => sheet().frozen().rows,
    getFrozenColumns: () => sheet().frozen().columns,
    setColumnWidth: (position, width) => change(() => sheet().resize('column', position - 1, 1, width)),
    setColumnWidths: (position, count, width) =>
      change(() => sheet().resize('column', position - 1, count, width)),
    setRowHeight: (position, height) => change(() => sheet().resize('row', position - 1, 1, height)),
    setRowHeights: (position, count, height) =>
      change(() => sheet().resize('row', position - 1, count, height)),
    setRowHeightsForced: (position, count, height) =>
      change(() => sheet().resize('row', position - 1, count, height)),
    getColumnWidth: (position) => sheet().measure('column', position - 1),
    getRowHeight: (position) => sheet().measure('row', position - 1),
    hideColumns: (position: number, count?: number) => conceal('column', position, count ?? 1, true),
    showColumns: (position: number, count?: number) => conceal('column', position, count ?? 1, false),
    hideColumn: (range) => concealRange('column', range, true),
    unhideColumn: (range) => concealRange('column', range, false),
    hideRows: (position: number, count?: number) => conceal('row', position, count ?? 1, true),
    showRows: (position: number, count?: number) => conceal('row', position, count ?? 1, false),
    hideRow: (range) => concealRange('row', range, true),
    unhideRow: (range) => concealRange('row', range, false),
    isColumnHiddenByUser: (position) => sheet().concealed('column', position - 1),
    isRowHiddenByUser: (position) => sheet().concealed('row', position - 1),
    getColumnGroup: (position, depth) => groupAt(context, id, 'column', position - 1, depth),
    getRowGroup: (position, depth) => groupAt(context, id, 'row', position - 1, depth),
  };
}
