import type { Advice } from '../../src/domain/okr/advice.ts';
import { KEY_RESULT_RULES, OBJECTIVE_RULES } from '../../src/domain/okr/advice-rules.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { isOfTeam } from '../okr/of-team.ts';

export interface AdvisedRow {
  readonly row: OkrRow;
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly advice: readonly Advice[];
}

const ORDER = {
  Objective: Object.keys(OBJECTIVE_RULES),
  'Key result': Object.keys(KEY_RESULT_RULES),
};

/** What falsifies a number comes first, then as the rules of an item stand; what only the pages say, last. */
function rank({ row, advice: [first] }: AdvisedRow): number {
  if (first === undefined || 'problem' in first) return -1;
  const place = ORDER[row.item].indexOf(first.rule);
  return place < 0 ? ORDER[row.item].length : place;
}

/** The rows of a team that there is advice on, the most pressing first. */
export const advisedRows = (
  rows: readonly OkrRow[],
  advice: readonly (readonly Advice[])[],
  team: string,
): readonly AdvisedRow[] =>
  rows
    .map((row, at) => ({ row, at, advice: advice[at] ?? [] }))
    .filter((each) => each.advice.length > 0 && isOfTeam(each.row, team))
    .sort((one, other) => rank(one) - rank(other));
