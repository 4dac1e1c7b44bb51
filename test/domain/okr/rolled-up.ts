import type { Reading } from '../../../src/domain/input/reading.ts';
import type { RollUpMethod } from '../../../src/domain/okr/gathering.ts';
import { rollUp } from '../../../src/domain/okr/rollup.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

export interface Row {
  readonly id: string;
  readonly parent: string;
  readonly score: Reading<number>;
  readonly weight: number | null;
}

export const rolledUp = (rows: readonly Row[], method?: RollUpMethod): Reading<number>[] =>
  rollUp(
    {
      ids: rows.map(({ id }) => id),
      parents: rows.map(({ parent }) => parent),
      scores: rows.map(({ score }) => score),
      weights: rows.map(({ weight }) => weight),
    },
    method,
  );

export type Line = [id: string, parent: string, score: number | null, weight?: number];

export const results = (lines: readonly Line[], method?: RollUpMethod): unknown[] =>
  rolledUp(
    lines.map(([id, parent, score, weight = null]) => ({ id, parent, score, weight })),
    method,
  ).map((result) => (isProblem(result) ? problemText(result) : result));
