import type { Area, RowMove } from './grid.ts';

/** Where a row stands afterwards. */
export function movedRow({ at, count, before }: RowMove, row: number): number {
  const end = at + count;
  if (row >= at && row < end) return before > at ? row + before - end : row + before - at;
  if (row >= end && row < before) return row - count;
  return row >= before && row < at ? row + count : row;
}

/**
 * Where cells lie afterwards that carry something with them, such as a conditional format. Those that hold the whole
 * stretch in which rows change places stay one area.
 */
export function movedAreas(area: Area, move: RowMove): readonly Area[] {
  const { first, last } = stretchOf(move);
  const end = area.row + area.rows - 1;
  if (end < first || area.row > last || (area.row <= first && end >= last)) return [area];
  const rows = Array.from({ length: area.rows }, (_, down) => movedRow(move, area.row + down));
  const areas: { row: number; rows: number }[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const open = areas.at(-1);
    if (open && open.row + open.rows === row) open.rows += 1;
    else areas.push({ row, rows: 1 });
  }
  return areas.map((found) => ({ ...area, ...found }));
}

/** The first and the last row that change places. */
export const stretchOf = ({ at, count, before }: RowMove) => ({
  first: Math.min(at, before),
  last: Math.max(at + count, before) - 1,
});
