import type { Problem } from '../../schema/problem.ts';
import { placesOf } from './advice-place.ts';
import { type Advice, KEY_RESULT_RULES, noOwner, OBJECTIVE_RULES } from './advice-rules.ts';
import { isIdle, isMeasuring } from './contributing.ts';
import type { OkrColumn, OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';
import { DEFAULT_SETTINGS, type ScoringSettings } from './settings.ts';

/**
 * All advice on each row, the most pressing first; none when all is well. A row that can't be read or placed gets
 * only that said, since advice on a part of it could be wrong. `hasOwners`: whether owners are asked for.
 */
export function advise(
  rows: readonly OkrRow[],
  { focus }: Pick<ScoringSettings, 'focus'> = DEFAULT_SETTINGS,
  hasOwners = true,
  { parentOf, problems }: Outline = outline(rows),
): (readonly Advice[])[] {
  const places = placesOf(rows, parentOf);
  const objectiveRules = hasOwners ? OBJECTIVE_RULES : OBJECTIVE_RULES.filter((rule) => rule !== noOwner);
  return places.map((place, at) => {
    const row = rows[at];
    if (row === undefined || isIdle(row)) return NONE;
    const wrong = wrongWith(row, problems.get(at));
    if (wrong.length > 0) return wrong;
    let advice = NONE;
    for (const rule of row.item === 'Objective' ? objectiveRules : KEY_RESULT_RULES) {
      const found = rule(row, place, focus);
      if (found) advice = [...advice, found];
    }
    return advice;
  });
}

const NONE: readonly Advice[] = [];

/** Cells that count for nothing in the row of an objective or a baseline, whatever stands there. */
const MEASURED: readonly OkrColumn[] = ['Kind', 'Type', 'Start', 'Target', 'Limit', 'Current'];

function wrongWith(row: OkrRow, misplaced: Problem | undefined): readonly Advice[] {
  if (row.problems.length === 0 && misplaced === undefined) return NONE;
  const isUnmeasured = row.item === 'Objective' || isMeasuring(row);
  const judged = row.problems.filter(({ column }) => !(isUnmeasured && MEASURED.includes(column)));
  const wrong = judged.map(({ problem }) => problem);
  return misplaced === undefined ? wrong : [misplaced, ...wrong];
}
