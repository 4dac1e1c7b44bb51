import type { ManualEntry } from './entry.ts';
import { kpiCandidateManual } from './kpi-candidate.ts';
import { kpiLimitsManual } from './kpi-limits.ts';
import { kpiReviewManual } from './kpi-review.ts';
import { kpiSignalManual } from './kpi-signal.ts';
import { kpiStatusManual } from './kpi-status.ts';
import { kpiVarianceManual } from './kpi-variance.ts';
import { okrCheckManual } from './okr-check.ts';
import { okrExpectedManual } from './okr-expected.ts';
import { okrForecastManual } from './okr-forecast.ts';
import { okrGradeManual } from './okr-grade.ts';
import { okrHoldManual } from './okr-hold.ts';
import { okrProgressManual } from './okr-progress.ts';
import { okrReviewManual } from './okr-review.ts';
import { okrRollupManual } from './okr-rollup.ts';
import { okrScoreManual } from './okr-score.ts';
import { okrStatusManual } from './okr-status.ts';

/** What the manual says beyond the help, by the names of the functions. */
export const ENTRIES: Readonly<Record<string, ManualEntry>> = {
  OKRPROGRESS: okrProgressManual,
  OKRSCORE: okrScoreManual,
  OKREXPECTED: okrExpectedManual,
  OKRSTATUS: okrStatusManual,
  OKRGRADE: okrGradeManual,
  OKRHOLD: okrHoldManual,
  OKRFORECAST: okrForecastManual,
  OKRROLLUP: okrRollupManual,
  OKRREVIEW: okrReviewManual,
  OKRCHECK: okrCheckManual,
  KPISTATUS: kpiStatusManual,
  KPIVARIANCE: kpiVarianceManual,
  KPILIMITS: kpiLimitsManual,
  KPISIGNAL: kpiSignalManual,
  KPICANDIDATE: kpiCandidateManual,
  KPIREVIEW: kpiReviewManual,
};
