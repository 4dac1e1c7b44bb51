import { isBlank, MESSAGE, type Message, readChoice, readDate, readName, readNumber } from './cell.ts';
import { type Fraction, fraction, isAbove, ONE, within, ZERO } from './fraction.ts';
import { expectedOf, type Span, SUCCESS_LINES, type SuccessLines } from './okr-expected.ts';
import { isBaseline, type KeyResult, progressOf } from './okr-progress.ts';
import { type Figure, type Member, rollUp } from './okr-rollup.ts';
import { PACE, type Pace, statusOf } from './okr-status.ts';
import { type Answer, type Cell, Failure, shown } from './sheet.ts';
import { type Entry, readTable } from './table.ts';

const NEEDED = ['id', 'item', 'parent', 'cycle', 'start', 'target', 'current'];
const WANTED = ['link', 'kind', 'type', 'limit', 'weight'];
const ITEMS = { objective: [], 'key result': [] } as const;
const LINKS = { contributes: [''], supports: [], retired: [] } as const;

interface Line extends Member {
  readonly isRetired: boolean;
  readonly isObjective: boolean;
  readonly keyResult: KeyResult;
  readonly expected: Fraction | null | Message;
}

/** Without the column of advice. */
export function okrReview(args: readonly unknown[]): Answer {
  const [table, cycleBlock, today, settingBlock] = args;
  const { entries } = readTable(table, NEEDED, WANTED);
  const cycles = readTable(cycleBlock, ['name', 'start', 'end']).entries.filter(
    (entry) => entry !== undefined,
  );
  const { pace, lines } = readSettings(settingBlock);
  const day = readDate(today);
  if (day === null || day === MESSAGE) throw new Failure();
  const filled = entries.map((entry) => entry && lineOf(entry, cycles, day, lines));
  const members = filled.filter((line) => line !== undefined);
  const scores = rollUp(members, ownScore, 'mean');
  const expectations = rollUp(
    members.map((line) => ({ ...line, isSpoilt: line.isSpoilt && line.isObjective })),
    ownExpected,
    'mean',
  );
  const rows = filled.map((line): Cell[] => {
    if (line === undefined || line.isRetired) return ['', '', '', ''];
    const at = members.indexOf(line);
    return cellsOf(line, scores[at] ?? null, expectations[at] ?? null, pace);
  });
  return [['Progress', 'Score', 'Expected', 'Status'], ...rows];
}

/** What is wrong with a row is said once, in the first column that it spoils. */
function cellsOf(line: Line, score: Figure, expectation: Figure, pace: Pace): Cell[] {
  const isBaselineRow = !line.isObjective && isBaseline(line.keyResult);
  if (line.isSpoilt) {
    const expected = line.isObjective || isBaselineRow ? '' : shown(line.expected);
    return [MESSAGE, '', expected, 'Check data'];
  }
  if (line.isObjective) {
    const isEmpty = score === null && expectation === null;
    return ['', shown(score, 1), shown(expectation, 1), isEmpty ? '' : statusOf(score, expectation, pace)];
  }
  if (isBaselineRow) return score === MESSAGE ? ['', MESSAGE, '', 'Check data'] : ['', '', '', ''];
  const progress = progressOf(line.keyResult);
  const expected = ownExpected(line);
  if (progress === MESSAGE) return [MESSAGE, '', shown(expected), 'Check data'];
  const judged = score === MESSAGE ? MESSAGE : progress;
  return [shown(progress), shown(score, 1), shown(expected), statusOf(judged, expected, pace)];
}

function lineOf(entry: Entry, cycles: readonly Entry[], today: number, lines: SuccessLines): Line {
  const keyResult = {
    start: entry.start,
    target: entry.target,
    current: entry.current,
    type: entry.type,
    limit: entry.limit,
  };
  const item = readChoice(entry.item, ITEMS);
  const link = readChoice(entry.link, LINKS);
  const id = readName(entry.id);
  const parent = readName(entry.parent);
  const isObjective = item === 'objective';
  return {
    id,
    parent,
    weight: entry.weight,
    isRetired: link === 'retired',
    counts: link !== 'supports' && link !== 'retired' && (isObjective || !isBaseline(keyResult)),
    keepsOwn: !isObjective,
    isObjective,
    isSpoilt: item === MESSAGE || link === MESSAGE || id === MESSAGE || parent === MESSAGE,
    keyResult,
    expected: expectedOf(spanOf(entry.cycle, cycles), today, entry.kind, lines),
  };
}

function ownScore({ isObjective, keyResult }: Line): Figure {
  if (isObjective) return null;
  const progress = progressOf(keyResult);
  return progress === null || progress === MESSAGE ? progress : within(ZERO, progress, ONE);
}

const ownExpected = ({ isObjective, expected }: Line): Figure => (isObjective ? null : expected);

/** A cycle that is not in the list has dates that can't be read. */
function spanOf(cell: unknown, cycles: readonly Entry[]): Span {
  const name = readName(cell);
  const cycle = cycles.find((each) => readName(each.name) === name);
  return cycle === undefined || isBlank(cell)
    ? { start: '?', end: '?' }
    : { start: cycle.start, end: cycle.end };
}

function readSettings(block: unknown): { pace: Pace; lines: SuccessLines } {
  const pairs: readonly unknown[][] = Array.isArray(block) ? block : [];
  const setting = (name: string, usual: Fraction): Fraction => {
    const found = pairs.find((pair) => String(pair[0]).trim().toLowerCase() === name);
    const value = readNumber(found?.[1]);
    if (value === MESSAGE) throw new Failure();
    if (value !== null && (isAbove(ZERO, value) || isAbove(value, fraction(1)))) throw new Failure();
    return value ?? usual;
  };
  return {
    pace: {
      onTrack: setting('on track from', PACE.onTrack),
      atRisk: setting('at risk from', PACE.atRisk),
      tooEarly: setting('too early below', PACE.tooEarly),
    },
    lines: {
      committed: setting('success line, committed', SUCCESS_LINES.committed),
      aspirational: setting('success line, aspirational', SUCCESS_LINES.aspirational),
    },
  };
}
