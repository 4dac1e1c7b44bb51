import type { CellContent, CellEntry } from '../grid/grid.ts';
import { isBlank } from './cell-values.ts';
import type { Context } from './context.ts';

/** Whole rows below the frozen ones; blanks stay last in either direction, numbers come before text. */
export function sortRows(context: Context, sheetId: string, column: number, ascending: boolean): void {
  const sheet = context.sheet(sheetId);
  const first = sheet.frozen().rows;
  const { rows, columns } = sheet.extent();
  if (rows - first < 2) return;
  const area = { row: first, column: 0, rows: rows - first, columns };
  const contents = sheet.read(area);
  const styles = sheet.styles(area);
  const lines = contents.map((cells, at) => ({ cells, styles: styles[at] ?? [] }));
  lines.sort((one, other) => compare(one.cells[column], other.cells[column], ascending ? 1 : -1));
  sheet.write(
    area,
    lines.map(({ cells }) => cells.map(entry)),
  );
  sheet.setStyle(
    area,
    lines.map((line) => line.styles),
  );
}

function entry({ value, formula, spilled }: CellContent): CellEntry {
  if (formula) return { value: null, formula };
  return { value: spilled ? null : value };
}

function compare(one: CellContent | undefined, other: CellContent | undefined, direction: 1 | -1): number {
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  if (typeof a !== typeof b) return direction * (rank(a) - rank(b));
  if (typeof a === 'string' && typeof b === 'string') return direction * a.localeCompare(b);
  return direction * (Number(a) - Number(b));
}

function rank(value: unknown): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
