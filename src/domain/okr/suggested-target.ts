import type { TargetSuggestion } from '../../schema/okr-template.ts';

/** Digits of a target that is a multiple of the start: more would pretend to be exact. */
const DIGITS = 3;
/** Enough to lose what a sum of fractions leaves behind. */
const SUM_DIGITS = 12;

/**
 * What a template suggests for a start; null while a suggestion that depends on it has none. A step never leads below
 * zero from a start that isn't, nor a share that begins within the whole beyond it.
 */
export function suggestedTarget(
  suggestion: TargetSuggestion,
  start: number | null,
  unit: string,
): number | null {
  if ('value' in suggestion) return suggestion.value;
  if (start === null) return null;
  const target =
    'times' in suggestion
      ? rounded(start * suggestion.times, DIGITS)
      : rounded(start + suggestion.plus, SUM_DIGITS);
  const least = start >= 0 ? 0 : -Number.MAX_VALUE;
  const most = unit === '%' && start <= 1 ? 1 : Number.MAX_VALUE;
  return Math.min(most, Math.max(least, target)) + 0;
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
