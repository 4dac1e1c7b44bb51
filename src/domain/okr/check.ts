import type { Problem } from '../../schema/problem.ts';
import { grid, isBlank, shown } from '../input/cell.ts';
import { plainWord } from '../input/word.ts';
import type { CivilClock } from '../time/civil-date.ts';
import { advise } from './advice.ts';
import type { Advice } from './advice-rules.ts';
import { isAboutPay } from './advice-wording.ts';
import { isIdle } from './contributing.ts';
import { type OkrRow, readOkrRows } from './okr-row.ts';
import type { Outline } from './outline.ts';
import type { ScoringSettings } from './settings.ts';

/** The OKRs table with what its header row gives away. */
export interface OkrTable {
  readonly rows: readonly OkrRow[];
  readonly hasOwners: boolean;
  /** As a sentence quotes it. */
  readonly payColumn: string | undefined;
}

export function readOkrTable(values: unknown, civil: CivilClock): OkrTable | Problem {
  const rows = readOkrRows(values, civil);
  if ('problem' in rows) return rows;
  const [header = []] = grid(values);
  const pay = header.find((name) => !isBlank(name) && isAboutPay(plainWord(name)));
  return {
    rows,
    hasOwners: header.some((name) => plainWord(name) === 'owner'),
    payColumn: pay === undefined ? undefined : shown(pay),
  };
}

/** What each row's line says: its most pressing advice; in the first filled row after the warning about pay, if any. */
export function check(
  { rows, hasOwners, payColumn }: OkrTable,
  settings: ScoringSettings,
  tree?: Outline,
): (readonly Advice[])[] {
  const lines = advise(rows, settings, hasOwners, tree).map((advice) =>
    advice.length > 1 ? advice.slice(0, 1) : advice,
  );
  const first = payColumn === undefined ? -1 : rows.findIndex((row) => !isIdle(row));
  if (first >= 0) {
    lines[first] = [
      `Take the column ${payColumn} out: goals tied to pay are set low`,
      ...(lines[first] ?? []),
    ];
  }
  return lines;
}
