import type { Problem } from '../../schema/problem.ts';
import type { Status } from '../../schema/words.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type BrokenCycle, type Cycle, cycleFinder } from './cycle.ts';
import { expected } from './expected.ts';
import type { OkrColumn, OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';
import { progress } from './progress.ts';
import { type Gathering, gather } from './rollup.ts';
import { DEFAULT_SETTINGS, type ScoringSettings } from './settings.ts';
import { status } from './status.ts';
import { weigh } from './weights.ts';

/** What is computed for a row of the OKRs sheet. Null is a blank cell; a problem is a cell with its sentence. */
export interface ReviewRow {
  /** Of a key result; of an objective only what is wrong with its row. */
  readonly progress: Reading<number>;
  readonly score: Reading<number>;
  readonly expected: Reading<number>;
  readonly status: Status | null;
  readonly advice: string;
}

/** What a row says of itself, before anything counts for anything. */
interface OwnNumbers {
  readonly progress: Reading<number>;
  readonly expected: Reading<number>;
}

/**
 * The whole OKRs sheet. A key result that can't be scored is not left out of its objective, which would raise or lower
 * the mean unseen: every objective that it counts for names it and has the status Check data.
 */
export function review(
  rows: readonly OkrRow[],
  cycles: readonly (Cycle | BrokenCycle)[],
  today: CivilDate,
  { pace, lines }: ScoringSettings = DEFAULT_SETTINGS,
): ReviewRow[] {
  const findCycle = cycleFinder(cycles);
  const expectation = (row: OkrRow): number | Problem => {
    const cycle = findCycle(row.cycle);
    return 'problem' in cycle ? cycle : expected(cycle.start, cycle.end, today, lines[row.kind]);
  };
  const own = rows.map((row) => ownNumbers(row, expectation));
  const gathering = gatheringOf(rows, own);
  const scores = gather(gathering, 'mean', (_, at) => own[at]?.progress ?? null);
  const expectations = gather(gathering, 'mean', (_, at) => own[at]?.expected ?? null);

  return rows.map((row, at) => {
    const mine = own[at] ?? NOTHING;
    const score = scores[at] ?? null;
    const rolledUp = row.item === 'Objective' ? (expectations[at] ?? null) : mine.expected;
    if (isRefused(mine.progress)) {
      return {
        progress: mine.progress,
        score: null,
        expected: mine.expected,
        status: 'Check data',
        advice: '',
      };
    }
    const reached = row.item === 'Objective' || isRefused(score) ? score : mine.progress;
    return {
      progress: mine.progress,
      score,
      expected: rolledUp,
      status: rolledUp === null && reached === null ? null : status(reached, rolledUp ?? 0, pace),
      advice: '',
    };
  });
}

const NOTHING: OwnNumbers = { progress: null, expected: null };

const PLACE_COLUMNS: readonly OkrColumn[] = ['ID', 'Item', 'Parent', 'Link'];
const PROGRESS_COLUMNS: readonly OkrColumn[] = [
  ...PLACE_COLUMNS,
  'Start',
  'Target',
  'Type',
  'Limit',
  'Current',
];
const EXPECTED_COLUMNS: readonly OkrColumn[] = ['Cycle', 'Kind'];

function problemIn({ problems }: OkrRow, columns: readonly OkrColumn[]): Problem | undefined {
  if (problems.length === 0) return undefined;
  return problems.find(({ column }) => columns.includes(column))?.problem;
}

function ownNumbers(row: OkrRow, expectation: (row: OkrRow) => number | Problem): OwnNumbers {
  if (row.blank) return NOTHING;
  if (row.item === 'Objective') return { progress: problemIn(row, PLACE_COLUMNS) ?? null, expected: null };
  return {
    progress: problemIn(row, PROGRESS_COLUMNS) ?? progress(row),
    expected: isMeasuring(row) ? null : (problemIn(row, EXPECTED_COLUMNS) ?? expectation(row)),
  };
}

/** A baseline is still being found: nothing is expected of it, and it counts for nothing. */
const isMeasuring = (row: OkrRow): boolean => row.item === 'Key result' && row.type === 'baseline';

function gatheringOf(rows: readonly OkrRow[], own: readonly OwnNumbers[]): Gathering<OkrRow> {
  const tree = outline(rows);
  const countsFor = countingRows(rows, tree);
  const { problems } = tree;
  rows.forEach((row, at) => {
    const unplaced = row.item === 'Objective' ? own[at]?.progress : null;
    if (unplaced !== undefined && isRefused(unplaced)) problems.set(at, unplaced);
  });
  const weights = rows.map((row) => problemIn(row, ['Weight']) ?? row.weight);
  const weighing = weigh(weights, countsFor, rows.length);
  return { rows, countsFor, childrenFirst: tree.childrenFirst, problems, weighing };
}

/** Only what contributes moves a number, and only an objective's: a key result has its own. */
function countingRows(rows: readonly OkrRow[], { parentOf }: Outline): Int32Array {
  return parentOf.map((parent, at) => {
    const row = rows[at];
    const counts = row !== undefined && row.link === 'contributes' && !isMeasuring(row);
    return counts && rows[parent]?.item === 'Objective' ? parent : -1;
  });
}
