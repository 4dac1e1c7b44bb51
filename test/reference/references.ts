import { kpiCandidate } from './kpi-candidate.ts';
import { kpiLimits } from './kpi-limits.ts';
import { kpiReview } from './kpi-review.ts';
import { kpiSignal } from './kpi-signal.ts';
import { kpiStatus } from './kpi-status.ts';
import { kpiVariance } from './kpi-variance.ts';
import { okrExpected } from './okr-expected.ts';
import { okrForecast } from './okr-forecast.ts';
import { okrGrade } from './okr-grade.ts';
import { okrHold } from './okr-hold.ts';
import { okrProgress } from './okr-progress.ts';
import { okrReview } from './okr-review.ts';
import { okrRollup } from './okr-rollup.ts';
import { okrScore } from './okr-score.ts';
import { okrStatus } from './okr-status.ts';
import type { Answer } from './sheet.ts';

/** The second implementation, written from the contract alone; throws a Failure where the call fails. */
export const REFERENCES = {
  OKRPROGRESS: okrProgress,
  OKRSCORE: okrScore,
  OKREXPECTED: okrExpected,
  OKRSTATUS: okrStatus,
  OKRGRADE: okrGrade,
  OKRHOLD: okrHold,
  OKRFORECAST: okrForecast,
  OKRROLLUP: okrRollup,
  OKRREVIEW: okrReview,
  KPISTATUS: kpiStatus,
  KPIVARIANCE: kpiVariance,
  KPILIMITS: kpiLimits,
  KPISIGNAL: kpiSignal,
  KPICANDIDATE: kpiCandidate,
  KPIREVIEW: kpiReview,
} satisfies Record<string, (args: readonly unknown[]) => Answer>;
