import { isRefused } from '../domain/input/reading.ts';
import { plainWord } from '../domain/input/word.ts';
import { asPrinted } from '../domain/okr/as-printed.ts';
import { STALE_DAYS } from '../domain/okr/stale-days.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import type { AttentionView } from '../schema/calls.ts';
import { problemText } from '../schema/problem.ts';
import type { Status } from '../schema/words.ts';
import type { ScoredRow } from './scored-row.ts';

const MOST = 6;
const WORST_FIRST: readonly Status[] = [
  'Check data',
  'Off track',
  'At risk',
  'No check-in',
  'On track',
  'Too early',
];

/** What a team has to look at, worst first: behind, stale or unreadable key results, each with the reason. */
export function attentionOf(rows: readonly ScoredRow[], today: CivilDate, team: string): AttentionView[] {
  return rows
    .filter((row) => row.item === 'Key result' && (team === '' || plainWord(row.team) === plainWord(team)))
    .flatMap((row) => attention(row, today) ?? [])
    .sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status))
    .slice(0, MOST);
}

function attention(row: ScoredRow, today: CivilDate): AttentionView | undefined {
  const { status } = row.result;
  const reason = reasonOf(row, today);
  if (status === null || reason === undefined) return undefined;
  return { id: row.id, title: row.title, owner: row.owner, status, reason };
}

function reasonOf({ result, lastCheckIn }: ScoredRow, today: CivilDate): string | undefined {
  const { progress, expected, status } = result;
  if (isRefused(progress)) return problemText(progress);
  if (isRefused(expected)) return problemText(expected);
  const daysAgo = lastCheckIn === null ? undefined : today - lastCheckIn;
  const stale = daysAgo !== undefined && daysAgo >= STALE_DAYS && status !== 'Achieved';
  const silence = stale ? `no check-in for ${daysAgo} days` : undefined;
  if (status === 'Off track' || status === 'At risk') {
    const gap = `${printed(progress)} where ${printed(expected)} was expected`;
    return silence === undefined ? gap : `${gap}; ${silence}`;
  }
  return status === 'No check-in' ? 'no value yet' : silence;
}

const printed = (share: number | null): string => asPrinted(share ?? 0).toFixed(2);
