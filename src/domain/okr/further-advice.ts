import type { Advice } from './advice.ts';
import { isIdle } from './contributing.ts';
import { dismissedRules } from './dismissed.ts';
import type { OkrRow } from './okr-row.ts';

/** What rules say of a row, by their names; undefined for nothing. */
export type Said = Readonly<Record<string, string | undefined>>;

/** Advice with what further rules say: not of a row whose data is wrong, and nothing that was dismissed for it. */
export function withFurther(
  rows: readonly OkrRow[],
  advice: readonly (readonly Advice[])[],
  saidOf: (row: OkrRow, at: number) => Said,
): (readonly Advice[])[] {
  return rows.map((row, at) => {
    const given = advice[at] ?? [];
    if (isIdle(row) || given.some((each) => 'problem' in each)) return given;
    const dismissed = dismissedRules(row.dismissed);
    const further = Object.entries(saidOf(row, at)).flatMap(([rule, text]) =>
      text === undefined || dismissed.includes(rule) ? [] : [{ rule, text }],
    );
    return [...given, ...further];
  });
}
