import { isRefused, type Reading } from '../domain/input/reading.ts';
import { plainWord } from '../domain/input/word.ts';
import { review, UNREVIEWED } from '../domain/okr/review.ts';
import { toIso } from '../domain/time/civil-date.ts';
import type { OkrRowView, OkrsView, Refusal } from '../schema/calls.ts';
import { problemText } from '../schema/problem.ts';
import { isRefusal, type Seen } from './action.ts';
import { type NumberedRow, readOkrSheet } from './okr-sheet.ts';
import { rowsWithId, rowsWithoutId } from './okr-table.ts';
import { rowsById } from './row-of-id.ts';
import type { ReadSettings } from './settings-table.ts';

/** The rows of the current cycle with what is computed for them, and the rows of any cycle that have no ID of their own. */
export function okrsViewOf(
  seen: Seen,
  { cycleName, cycles, today, scoring }: ReadSettings,
  zone: string,
): OkrsView | Refusal {
  const okrs = readOkrSheet(seen, zone);
  if (isRefusal(okrs)) return okrs;
  const { tab, layout, all, rows } = okrs;
  const results = review(all, cycles, today, scoring);
  return {
    id: tab.id,
    name: tab.name,
    rows: rows
      .filter(({ cycle }) => plainWord(cycle) === plainWord(cycleName))
      .map((row) => viewOf(row, results[row.index])),
    withoutId: rowsWithoutId(tab, layout).length,
    sharedIds: [...rowsById(rowsWithId(tab, layout)).values()].flatMap((same) =>
      same[0] && same.length > 1 ? [{ id: same[0].id, rows: same.map(({ row }) => row) }] : [],
    ),
  };
}

function viewOf(row: NumberedRow, result = UNREVIEWED): OkrRowView {
  const { blank: _, index: __, problems: ___, dismissed: ____, checkedInAt: _____, ...kept } = row;
  const { lastCheckIn, kpi, ...same } = kept;
  const { progress, score, expected, status } = result;
  const problem = [progress, expected].find(isRefused);
  return {
    ...same,
    lastCheckIn: lastCheckIn === null ? null : toIso(lastCheckIn),
    kpi: kpi === '' ? null : kpi,
    progress: orNull(progress),
    score: orNull(score),
    expected: orNull(expected),
    status,
    problem: problem === undefined ? null : problemText(problem),
  };
}

const orNull = (reading: Reading<number>): number | null => (isRefused(reading) ? null : reading);
