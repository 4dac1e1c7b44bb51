import type { FunctionHelp } from './function-help.ts';
import { okrExpectedHelp } from './okr-expected.ts';
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
  OKRROLLUP: okrRollupHelp,
  OKRREVIEW: okrReviewHelp,
};
