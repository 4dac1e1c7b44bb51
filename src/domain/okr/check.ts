import type { Problem } from '../../schema/problem.ts';
import { grid, isBlank, shown } from '../input/cell.ts';
import { plainWord } from '../input/word.ts';
import type { CivilClock } from '../time/civil-date.ts';
import { type Advice, advise } from './advice.ts';
import type { Calendar } from './advice-rules.ts';
import { isAboutPay } from './advice-wording.ts';
import { isIdle } from './contributing.ts';
import { dismissedRules } from './dismissed.ts';
import { type OkrRow, readOkrRows } from './okr-row.ts';
import type { Outline } from './outline.ts';
import type { ScoringSettings } from './settings.ts';

/** The OKRs table with what its header row gives away. */
export interface OkrTable {
  readonly rows: readonly OkrRow[];
  /** In small letters. */
  readonly headers: ReadonlySet<string>;
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
    headers: new Set(header.map(plainWord)),
    payColumn: pay === undefined ? undefined : shown(pay),
  };
}

/**
 * What each row's line says: its most pressing advice; in the first filled row after the warning about pay, which holds
 * for the whole table and is dismissed in any row.
 */
export function check(
  { rows, headers, payColumn }: OkrTable,
  settings: ScoringSettings,
  tree?: Outline,
  calendar?: Calendar,
): (readonly Advice[])[] {
  const lines = advise(rows, settings, { tree, calendar, headers }).map((advice) =>
    advice.length > 1 ? advice.slice(0, 1) : advice,
  );
  const first = rows.findIndex((row) => !isIdle(row));
  const isSaid =
    payColumn !== undefined && !rows.some(({ dismissed }) => dismissedRules(dismissed).includes('pay'));
  if (isSaid && first >= 0) {
    lines[first] = [
      { rule: 'pay', text: `Take the column ${payColumn} out: goals tied to pay are set low` },
      ...(lines[first] ?? []),
    ];
  }
  return lines;
}
