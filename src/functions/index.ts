import type { SheetFunction } from './define.ts';
import { kpiCandidate } from './kpi-candidate.ts';
import { kpiLimits } from './kpi-limits.ts';
import { kpiReview } from './kpi-review.ts';
import { kpiSignal } from './kpi-signal.ts';
import { kpiStatus } from './kpi-status.ts';
import { kpiVariance } from './kpi-variance.ts';
import { okrCheck } from './okr-check.ts';
import { okrExpected } from './okr-expected.ts';
import { okrForecast } from './okr-forecast.ts';
import { okrGrade } from './okr-grade.ts';
import { okrHold } from './okr-hold.ts';
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
  okrGrade,
  okrHold,
  okrForecast,
  okrRollup,
  okrReview,
  okrCheck,
  kpiStatus,
  kpiVariance,
  kpiLimits,
  kpiSignal,
  kpiCandidate,
  kpiReview,
];
