import type { Problem } from '../../schema/problem.ts';
import type { Status } from '../../schema/words.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { contributes, isIdle, isMeasuring } from './contributing.ts';
import { type BrokenCycle, type Cycle, cycleFinder } from './cycle.ts';
import { expected } from './expected.ts';
import { type Gathering, gather } from './gathering.ts';
import type { OkrColumn, OkrRow } from './okr-row.ts';
import { type Outline, outline } from './outline.ts';
import { progress } from './progress.ts';
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
}

/**
 * The whole OKRs sheet. A key result that can't be scored is not left out of its objective, which would raise or lower
 * the mean unseen: every objective that it counts for names it and has the status Check data.
 */
export function review(
  rows: readonly OkrRow[],
  cycles: readonly (Cycle | BrokenCycle)[],
  today: CivilDate,
  { pace, lines }: Pick<ScoringSettings, 'pace' | 'lines'> = DEFAULT_SETTINGS,
  tree: Outline = outline(rows),
): ReviewRow[] {
  const findCycle = cycleFinder(cycles);
  const expectation = (row: OkrRow): Reading<number> => {
    const cycle = findCycle(row.cycle);
    return 'problem' in cycle ? cycle : expected(cycle.start, cycle.end, today, lines[row.kind]);
  };
  const ownProgress = rows.map(progressOf);
  const ownExpected = rows.map((row) => expectedOf(row, expectation));
  const gathering = gatheringOf(rows, tree, ownProgress);
  const scores = gather(gathering, 'mean', ownProgress);
  const expectations = gather(gathering, 'mean', ownExpected);

  const reviewed = ({ item }: OkrRow, at: number): ReviewRow => {
    const mine = ownProgress[at] ?? null;
    const score = scores[at] ?? null;
    const wanted = (item === 'Objective' ? expectations[at] : ownExpected[at]) ?? null;
    if (isRefused(mine)) {
      return { progress: mine, score: null, expected: ownExpected[at] ?? null, status: 'Check data' };
    }
    const reached = item === 'Objective' || isRefused(score) ? score : mine;
    const word = wanted === null && reached === null ? null : status(reached, wanted ?? 0, pace);
    return { progress: mine, score, expected: wanted, status: word };
  };
  return rows.map((row, at) => (isIdle(row) ? UNREVIEWED : reviewed(row, at)));
}

/** A row that nothing is computed for. */
export const UNREVIEWED: ReviewRow = { progress: null, score: null, expected: null, status: null };

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
const WEIGHT_COLUMNS: readonly OkrColumn[] = ['Weight'];

function problemIn({ problems }: OkrRow, columns: readonly OkrColumn[]): Problem | undefined {
  if (problems.length === 0) return undefined;
  return problems.find(({ column }) => columns.includes(column))?.problem;
}

/** What a row says of itself, before anything counts for anything; of an objective only what is wrong with it. */
function progressOf(row: OkrRow): Reading<number> {
  if (row.item === 'Objective' || isMeasuring(row)) return problemIn(row, PLACE_COLUMNS) ?? null;
  return problemIn(row, PROGRESS_COLUMNS) ?? progress(row);
}

function expectedOf(row: OkrRow, expectation: (row: OkrRow) => Reading<number>): Reading<number> {
  if (row.item === 'Objective' || isMeasuring(row)) return null;
  return problemIn(row, EXPECTED_COLUMNS) ?? expectation(row);
}

function gatheringOf(
  rows: readonly OkrRow[],
  { parentOf, childrenFirst, problems: misplaced }: Outline,
  ownProgress: readonly Reading<number>[],
): Gathering {
  const problems = new Map(misplaced);
  const countsFor = new Int32Array(rows.length).fill(-1);
  const weights: Reading<number>[] = [];
  for (const row of rows) {
    const at = weights.length;
    weights.push(problemIn(row, WEIGHT_COLUMNS) ?? row.weight);
    const unplaced = row.item === 'Objective' ? ownProgress[at] : null;
    if (unplaced !== undefined && isRefused(unplaced)) problems.set(at, unplaced);
    const parent = parentOf[at] ?? -1;
    if (parent >= 0 && contributes(row, rows[parent])) countsFor[at] = parent;
  }
  const names = rows.map(({ id }) => id);
  return { names, countsFor, childrenFirst, problems, weighing: weigh(weights, countsFor, rows.length) };
}
