import type { Area, StructureChange } from './grid.ts';

/** Where an area lies after rows or columns were put in or taken out; null when nothing of it is left. */
export function shiftedArea(area: Area, { axis, at, count }: StructureChange): Area | null {
  if (axis === 'row') {
    const span = shiftedSpan(area.row, area.rows, at, count);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftedSpan(area.column, area.columns, at, count);
  return span && { ...area, column: span.start, columns: span.length };
}

function shiftedSpan(start: number, length: number, at: number, count: number) {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const removedEnd = at - count;
  const removedBefore = Math.max(0, Math.min(start, removedEnd) - at);
  const removedWithin = Math.max(0, Math.min(start + length, removedEnd) - Math.max(start, at));
  if (removedWithin === length) return null;
  return { start: start - removedBefore, length: length - removedWithin };
}
