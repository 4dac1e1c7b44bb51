import { isIdle } from '../domain/okr/contributing.ts';
import { type OkrRow, readOkrRows } from '../domain/okr/okr-row.ts';
import { civilDateIn } from '../domain/time/civil-date.ts';
import type { Refusal } from '../schema/calls.ts';
import { isProblem, problemText } from '../schema/problem.ts';
import { isRefusal, refuse, type Seen } from './action.ts';
import { type CheckInCells, readCheckInCells } from './check-in-cells.ts';
import type { Layout } from './layout.ts';
import { located } from './locate.ts';
import { type Tab, tableOf } from './tab.ts';

/** The columns without which nobody can check in. */
const WANTED = [
  'ID',
  'Item',
  'Parent',
  'Title',
  'Owner',
  'Cycle',
  'Type',
  'Start',
  'Target',
  'Current',
  'Confidence',
  'Last check-in',
];

export interface OkrSheet {
  readonly tab: Tab;
  readonly layout: Layout;
  /** Blank rows too, so that the results of a review can be matched by position. */
  readonly all: readonly OkrRow[];
  readonly rows: readonly NumberedRow[];
}

/** A row that is neither blank nor retired, with its number as the tab shows it. */
export interface NumberedRow extends OkrRow, CheckInCells {
  readonly row: number;
  /** Its place among all rows, from 0. */
  readonly index: number;
}

export function readOkrSheet(seen: Seen, zone: string): OkrSheet | Refusal {
  const found = located('okrs', seen, WANTED);
  if (isRefusal(found)) return found;
  const table = tableOf(found.tab, found.layout);
  const all = readOkrRows(table, civilDateIn(zone));
  if (isProblem(all)) return refuse(`${problemText(all)}.`, 'setUp');
  const kept = readCheckInCells(table, civilDateIn(zone));
  if (isProblem(kept)) return refuse(`${problemText(kept)}.`, 'setUp');
  const rows = kept.flatMap((cells, index) => {
    const row = all[index];
    return row ? [{ ...row, ...cells, index, row: found.layout.headerRow + 1 + index }] : [];
  });
  return { ...found, all, rows: rows.filter((row) => !isIdle(row)) };
}
