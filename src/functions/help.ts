import type { FunctionHelp } from './function-help.ts';
import { kpiCandidateHelp } from './kpi-candidate.ts';
import { kpiLimitsHelp } from './kpi-limits.ts';
import { kpiReviewHelp } from './kpi-review.ts';
import { kpiSignalHelp } from './kpi-signal.ts';
import { kpiStatusHelp } from './kpi-status.ts';
import { kpiVarianceHelp } from './kpi-variance.ts';
import { okrCheckHelp } from './okr-check.ts';
import { okrExpectedHelp } from './okr-expected.ts';
import { okrForecastHelp } from './okr-forecast.ts';
import { okrGradeHelp } from './okr-grade.ts';
import { okrHoldHelp } from './okr-hold.ts';
import { okrProgressHelp } from './okr-progress.ts';
import { okrReviewHelp } from './okr-review.ts';
import { okrRollupHelp } from './okr-rollup.ts';
import { okrScoreHelp } from './okr-score.ts';
import { okrStatusHelp } from './okr-status.ts';

/** What people read about each custom function, by its name. */
export const HELP: Readonly<Record<string, FunctionHelp>> = {
  OKRPROGRESS: okrProgressHelp,
  OKRSCORE: okrScoreHelp,
  OKREXPECTED: okrExpectedHelp,
  OKRSTATUS: okrStatusHelp,
  OKRGRADE: okrGradeHelp,
  OKRHOLD: okrHoldHelp,
  OKRFORECAST: okrForecastHelp,
  OKRROLLUP: okrRollupHelp,
  OKRREVIEW: okrReviewHelp,
  OKRCHECK: okrCheckHelp,
  KPISTATUS: kpiStatusHelp,
  KPIVARIANCE: kpiVarianceHelp,
  KPILIMITS: kpiLimitsHelp,
  KPISIGNAL: kpiSignalHelp,
  KPICANDIDATE: kpiCandidateHelp,
  KPIREVIEW: kpiReviewHelp,
};
