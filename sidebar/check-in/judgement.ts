import { isRefused } from '../../src/domain/input/reading.ts';
import { asPrinted } from '../../src/domain/okr/as-printed.ts';
import { progress } from '../../src/domain/okr/progress.ts';
import { graded } from '../../src/domain/okr/score.ts';
import { status } from '../../src/domain/okr/status.ts';
import type { OkrRowView } from '../../src/schema/calls.ts';
import { problemText } from '../../src/schema/problem.ts';
import type { Status } from '../../src/schema/words.ts';
import type { CheckInView } from './check-in-view.ts';

/** What the sheet will say of a value. */
export interface Judgement {
  readonly progress: number | null;
  /** As the sheet prints it; null where there is none. */
  readonly score: string | null;
  /** Null where the cycle is unknown, or nothing is measured yet. */
  readonly status: Status | null;
  /** What is wrong with the row, as a sentence. */
  readonly problem: string | null;
}

export function judge(keyResult: OkrRowView, value: number | null, pace: CheckInView['pace']): Judgement {
  const { type, start, target, limit, expected } = keyResult;
  if (type === 'baseline') return { progress: null, score: null, status: null, problem: keyResult.problem };
  const reading = progress({ type, start, target, limit, current: value });
  const found = isRefused(reading) ? problemText(reading) : null;
  const problem = keyResult.problem ?? found;
  if (isRefused(reading) || reading === null) {
    return { progress: null, score: null, status: found === null ? 'No check-in' : 'Check data', problem };
  }
  return {
    progress: reading,
    score: asPrinted(graded(reading)).toFixed(2),
    status: expected === null ? null : status(reading, expected, pace),
    problem,
  };
}
