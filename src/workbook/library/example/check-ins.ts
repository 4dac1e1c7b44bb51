import type { SaveCheckInsInput } from '../../../schema/calls.ts';
import type { ExampleKeyResult, ExampleObjective } from './example-objective.ts';

export const WEEKS = 6;

/** What one person saves at one time. */
export type ExampleSave = Pick<SaveCheckInsInput, 'who' | 'entries'>;

/** A key result with the ID that it gets in an empty workbook. */
interface Numbered extends ExampleKeyResult {
  readonly id: string;
}

/** The saves of each week, the oldest week first. */
export function checkInsOf(objectives: readonly ExampleObjective[]): readonly (readonly ExampleSave[])[] {
  const keyResults = keyResultsOf(objectives).map((keyResult, index) => ({
    ...keyResult,
    id: `KR${index + 1}`,
  }));
  return Array.from({ length: WEEKS }, (_, week) => {
    const told = keyResults.filter(({ sure }) => week < sure.length);
    return [...new Set(told.map(({ owner }) => owner))].map((who) => ({
      who,
      entries: told.filter(({ owner }) => owner === who).map((own) => entryOf(own, week)),
    }));
  });
}

/** In the order of their rows. */
export const keyResultsOf = (objectives: readonly ExampleObjective[]): readonly ExampleKeyResult[] =>
  objectives.flatMap(({ keyResults, below }) => [...keyResults, ...keyResultsOf(below)]);

function entryOf(
  { id, values, sure, said, blockers }: Numbered,
  week: number,
): ExampleSave['entries'][number] {
  return {
    key: `example-${week + 1}-${id}`,
    id,
    value: values?.[week] ?? null,
    confidence: sure[week] ?? null,
    comment: said?.[week + 1] ?? '',
    blocker: blockers?.[week + 1] ?? '',
    evidence: '',
    corrects: null,
  };
}
