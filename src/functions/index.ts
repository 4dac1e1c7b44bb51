import type { SheetFunction } from './define.ts';
import { okrExpected } from './okr-expected.ts';
import { okrProgress } from './okr-progress.ts';
import { okrReview } from './okr-review.ts';
import { okrRollup } from './okr-rollup.ts';
import { okrScore } from './okr-score.ts';
import { okrStatus } from './okr-status.ts';

/** Every custom function, in the order in which the documentation lists them. */
export const FUNCTIONS: readonly SheetFunction[] = [
  okrProgress,
  okrScore,
  okrExpected,
  okrStatus,
  okrRollup,
  okrReview,
];
