import type { Problem } from '../../schema/problem.ts';
import { placesOf } from './advice-place.ts';
import { type Calendar, KEY_RESULT_RULES, OBJECTIVE_RULES, type Rules } from './advice-rules.ts';
import { isIdle, isMeasuring } from './contributing.ts';
import { dismissedRules } from './dismissed.ts';
import type { OkrColumn, OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';
import { DEFAULT_SETTINGS, type ScoringSettings } from './settings.ts';

/** A sentence with the name of its rule, by which a person can dismiss it; or what is wrong with the row's own data. */
export type Advice = { readonly rule: string; readonly text: string } | Problem;

/** What is known beside the rows. */
export interface AdviceSources {
  readonly tree?: Outline | undefined;
  readonly calendar?: Calendar | undefined;
  /** Headers of the table, in small letters; all of ours unless given. */
  readonly headers?: ReadonlySet<string>;
}

/** Rules named like the column that they ask for: a table without it is not asked. */
const ASKING = ['title', 'owner'];

/**
 * All advice on each row, the most pressing first; none when all is well. A row that can't be read or placed gets
 * only that said, since advice on a part of it could be wrong.
 */
export function advise(
  rows: readonly OkrRow[],
  { focus }: Pick<ScoringSettings, 'focus'> = DEFAULT_SETTINGS,
  { tree: { parentOf, problems } = outline(rows), calendar, headers }: AdviceSources = {},
): (readonly Advice[])[] {
  const judging = { ...focus, calendar };
  const asked = (rules: Rules) =>
    Object.entries(rules).filter(([name]) => headers?.has(name) !== false || !ASKING.includes(name));
  const rulesFor = { Objective: asked(OBJECTIVE_RULES), 'Key result': asked(KEY_RESULT_RULES) };
  return placesOf(rows, parentOf).map((place, at) => {
    const { row } = place;
    if (isIdle(row)) return NONE;
    const wrong = wrongWith(row, problems.get(at));
    if (wrong.length > 0) return wrong;
    const dismissed = dismissedRules(row.dismissed);
    let advice = NONE;
    for (const [rule, judge] of rulesFor[row.item]) {
      const found = judge(row, place, judging);
      if (typeof found === 'object') advice = [...advice, found];
      else if (found && !dismissed.includes(rule)) advice = [...advice, { rule, text: found }];
    }
    return advice;
  });
}

const NONE: readonly Advice[] = [];

/** Cells that count for nothing in the row of an objective or a baseline, whatever stands there. */
const MEASURED: readonly OkrColumn[] = [
  'Kind',
  'Type',
  'Start',
  'Target',
  'Limit',
  'Current',
  'Last check-in',
];

function wrongWith(row: OkrRow, misplaced: Problem | undefined): readonly Advice[] {
  if (row.problems.length === 0 && misplaced === undefined) return NONE;
  const isUnmeasured = row.item === 'Objective' || isMeasuring(row);
  const judged = row.problems.filter(({ column }) => !(isUnmeasured && MEASURED.includes(column)));
  const wrong = judged.map(({ problem }) => problem);
  return misplaced === undefined ? wrong : [misplaced, ...wrong];
}
