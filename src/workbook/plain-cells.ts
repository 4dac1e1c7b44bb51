import { isDate } from '../domain/input/cell.ts';
import { civilDateIn, toIso } from '../domain/time/civil-date.ts';
import type { Cell } from './tab.ts';

export type PlainCell = string | number | boolean;

/** Cells as they can leave for the sidebar: a date as an ISO day. Rows share their dates, which are costly to turn. */
export function plainCells(zone: string): (rows: readonly (readonly Cell[])[]) => PlainCell[][] {
  const days = new Map<number, string>();
  const civil = civilDateIn(zone);
  const dayOf = (date: Date): string => {
    const day = days.get(date.getTime()) ?? toIso(civil(date));
    days.set(date.getTime(), day);
    return day;
  };
  return (rows) => rows.map((row) => row.map((cell) => (isDate(cell) ? dayOf(cell) : cell)));
}
