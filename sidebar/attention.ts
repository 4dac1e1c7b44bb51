import { plainWord } from '../src/domain/input/word.ts';
import { asPrinted } from '../src/domain/okr/as-printed.ts';
import { STALE_DAYS } from '../src/domain/okr/stale-days.ts';
import type { OkrRowView } from '../src/schema/calls.ts';
import type { Status } from '../src/schema/words.ts';
import { daysBetween } from './day.ts';

/** As far as it tells whether a row needs attention. */
export type AttentionRow = Pick<
  OkrRowView,
  'id' | 'item' | 'title' | 'owner' | 'team' | 'progress' | 'expected' | 'status' | 'problem' | 'lastCheckIn'
>;

export interface AttentionView extends Pick<OkrRowView, 'id' | 'title' | 'owner'> {
  readonly status: Status;
  /** Why, e.g. "0.21 where 0.45 was expected". */
  readonly reason: string;
}

const WORST_FIRST: readonly Status[] = [
  'Check data',
  'Off track',
  'At risk',
  'No check-in',
  'On track',
  'Too early',
];

/** What a team has to look at, worst first: behind, stale or unreadable key results, each with the reason. */
export function attentionOf(rows: readonly AttentionRow[], today: string, team: string): AttentionView[] {
  return rows
    .filter((row) => row.item === 'Key result' && (team === '' || plainWord(row.team) === plainWord(team)))
    .flatMap((row) => attention(row, today) ?? [])
    .sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
}

function attention(row: AttentionRow, today: string): AttentionView | undefined {
  const { id, title, owner, status } = row;
  const reason = reasonOf(row, today);
  return status === null || reason === undefined ? undefined : { id, title, owner, status, reason };
}

function reasonOf(row: AttentionRow, today: string): string | undefined {
  const { progress, expected, status, problem, lastCheckIn } = row;
  if (problem !== null) return problem;
  const daysAgo = lastCheckIn === null ? 0 : daysBetween(lastCheckIn, today);
  const stale = daysAgo >= STALE_DAYS && status !== 'Achieved';
  const silence = stale ? `no check-in for ${daysAgo} days` : undefined;
  if (status === 'Off track' || status === 'At risk') {
    const gap = `${printed(progress)} where ${printed(expected)} was expected`;
    return silence === undefined ? gap : `${gap}; ${silence}`;
  }
  return status === 'No check-in' ? 'no value yet' : silence;
}

const printed = (share: number | null): string => asPrinted(share ?? 0).toFixed(2);
