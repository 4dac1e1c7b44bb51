import { isBlank, MESSAGE, type Message, readChoice, readDate, readName, readNumber } from './cell.ts';
import { type Fraction, minus, size } from './fraction.ts';
import { adviceOn } from './kpi-candidate.ts';
import { largest, limitsOf } from './kpi-limits.ts';
import { labelled, latestOf, RUN, signalsOf } from './kpi-signal.ts';
import { DIRECTIONS, type Direction, statusOfValue } from './kpi-status.ts';
import { favourable } from './kpi-variance.ts';
import { CADENCES, isOverdue } from './overdue.ts';
import { type Answer, type Cell, Failure, shown } from './sheet.ts';
import { type Entry, readTable } from './table.ts';

const HEADER = 'Current,As of,Previous,Change,Status,Versus benchmark,Signal,Lower,Mean,Upper,Advice'.split(
  ',',
);

interface Point {
  readonly day: number;
  readonly value: Fraction;
}

export function kpiReview(args: readonly unknown[]): Answer {
  const [table, data, todayCell] = args;
  const { entries } = readTable(
    table,
    ['id'],
    ['kpi', 'direction', 'cadence', 'target', 'red flag', 'benchmark'],
  );
  const log = readTable(data, ['date', 'kpi', 'value']).entries.filter((entry) => entry !== undefined);
  const today = readDate(todayCell);
  if (today === MESSAGE || today === null) throw new Failure();
  const ids = entries.map((entry) => readName(entry?.id));
  const rows = entries.map((entry) => {
    if (entry === undefined) return HEADER.map(() => '');
    const id = readName(entry.id);
    if (id === MESSAGE || id === '' || ids.filter((each) => each === id).length > 1) return SPOILT;
    const points = pointsOf(id, log, today);
    return points === MESSAGE ? SPOILT : review(entry, points, today);
  });
  return [HEADER, ...rows];
}

const SPOILT: Cell[] = ['', '', '', '', 'Check data', '', '', '', '', '', MESSAGE];

function review(kpi: Entry, points: readonly Point[], today: number): Cell[] {
  const direction = readChoice(kpi.direction, DIRECTIONS);
  const values = points.map(({ value }) => value);
  const current = values.at(-1) ?? null;
  const previous = values.at(-2) ?? null;
  const scale = largest(values);
  const limits = values.length < 2 ? undefined : limitsOf(values, 'average');
  const status = statusOfValue(current, kpi.target, kpi.direction, kpi['red flag'], '');
  const benchmark = isBlank(kpi.benchmark)
    ? ''
    : statusOfValue(current, kpi.benchmark, kpi.direction, '', '');
  return [
    shown(current),
    points.at(-1)?.day ?? '',
    shown(previous),
    changeOf(current, previous, direction, kpi.target),
    status === MESSAGE ? 'Check data' : status,
    benchmark === MESSAGE ? 'Check data' : benchmark,
    signalOf(values, direction),
    shown(limits?.lower ?? null, scale),
    shown(limits?.centre ?? null, scale),
    shown(limits?.upper ?? null, scale),
    status === MESSAGE || benchmark === MESSAGE ? MESSAGE : advice(kpi, points, today),
  ];
}

/** Where neither up nor down is good and there is a target, what is gained is nearness to the target. */
function changeOf(
  current: Fraction | null,
  previous: Fraction | null,
  direction: Direction | Message,
  targetCell: unknown,
): Cell {
  const target = readNumber(targetCell);
  if (current === null || previous === null || direction === MESSAGE) return '';
  if (direction !== 'near' || target === null || target === MESSAGE)
    return shown(favourable(current, previous, direction), largest([current, previous]));
  const gained = minus(size(minus(previous, target)), size(minus(current, target)));
  return shown(gained, largest([current, previous, target]));
}

function signalOf(values: readonly Fraction[], direction: Direction | Message): Cell {
  const signals = signalsOf(values, 'average', RUN);
  const latest = latestOf(signals);
  const isRecent = latest >= values.length - 8;
  return direction === MESSAGE || !isRecent ? '' : labelled(signals[latest], direction);
}

function advice(kpi: Entry, points: readonly Point[], today: number): Cell {
  const cadence = readChoice(kpi.cadence, CADENCES);
  const direction = readChoice(kpi.direction, DIRECTIONS);
  const target = readNumber(kpi.target);
  if (cadence === MESSAGE || direction === MESSAGE || target === MESSAGE) return MESSAGE;
  const flag = readNumber(kpi['red flag']);
  if (flag === MESSAGE) return MESSAGE;
  const last = points.at(-1);
  if (last !== undefined && isOverdue(last.day, cadence, today)) return 'Overdue:';
  return adviceOn(
    points.map(({ value }) => value),
    target,
    direction,
    'average',
    flag,
  );
}

/** In order of their dates, one a date; a sentence where a row of the KPI can't be read. */
function pointsOf(id: string, log: readonly Entry[], today: number): Point[] | Message {
  const byDay = new Map<number, Fraction>();
  for (const { kpi, date, value } of log) {
    if (readName(kpi) !== id || isBlank(value)) continue;
    const day = readDate(date);
    if (day === null || day === MESSAGE) return MESSAGE;
    if (day > today) continue;
    const number = readNumber(value);
    if (number === null || number === MESSAGE) return MESSAGE;
    byDay.set(day, number);
  }
  return [...byDay].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day);
}
