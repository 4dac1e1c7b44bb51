import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItIs, CALLS, type Name, parts } from './compared.ts';
import type { Call } from './difference.ts';

const isUnset = (given: unknown): boolean => given === undefined || given === '';

/** Of one argument, or of every cell of its column. */
function changing(name: Name, at: number, change: (cell: unknown) => unknown): Call {
  const everywhere = (arg: unknown): unknown => (Array.isArray(arg) ? arg.map(everywhere) : change(arg));
  return (args) => {
    const changed = [...args];
    changed[at] = everywhere(args[at]);
    return asItIs(name)(changed);
  };
}

/** Of every cell of the answer. */
function answering(name: Name, change: (cell: unknown) => unknown): Call {
  return (args) => {
    const answer = asItIs(name)(args);
    return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(change)) : change(answer);
  };
}

const scaled = (factor: number) => (cell: unknown) => (typeof cell === 'number' ? cell * factor : cell);
const renamed = (from: string, to: string) => (cell: unknown) => (cell === from ? to : cell);

function namingTheRowAbove(name: Name): Call {
  return (args) => {
    try {
      return asItIs(name)(args);
    } catch (failure) {
      throw new Error(String(failure).replace(/\d+/, (row) => String(Number(row) - 1)));
    }
  };
}

/** What it gives for a block whose rows and columns have changed places. */
function readingDown(name: Name): Call {
  const turned = (range: unknown): unknown =>
    Array.isArray(range) && range.length > 1 && range[0].length > 1
      ? range[0].map((_: unknown, column: number) => range.map((row) => row[column]))
      : range;
  return ([values, ...others]) => turned(asItIs(name)([turned(values), ...others]));
}

const FAULTS: readonly (readonly [fault: string, name: Name, faulty: Call])[] = [
  ['no check-in counts as 0', 'OKRPROGRESS', changing('OKRPROGRESS', 2, (cell) => (cell === '' ? 0 : cell))],
  ['an unreadable start is blank', 'OKRPROGRESS', changing('OKRPROGRESS', 0, renamed('45 days', ''))],
  ['the header is data', 'OKRPROGRESS', changing('OKRPROGRESS', 2, renamed('Current', ''))],
  ['weights are ignored', 'OKRSCORE', changing('OKRSCORE', 3, () => '')],
  ['another row is named', 'OKRSCORE', namingTheRowAbove('OKRSCORE')],
  ['the first day counts as gone', 'OKREXPECTED', changing('OKREXPECTED', 2, (day) => Number(day) + 1)],
  [
    'on track above the threshold only',
    'OKRSTATUS',
    changing('OKRSTATUS', 2, (from) => Number(from || 0.9) + 1e-9),
  ],
  [
    'cut to 2 decimals, not rounded',
    'OKRGRADE',
    changing('OKRGRADE', 0, (score) => (typeof score === 'number' ? Math.floor(score * 100) / 100 : score)),
  ],
  ['the periods to date, not the planned ones', 'OKRHOLD', changing('OKRHOLD', 4, () => '')],
  ['first and last point for a line', 'OKRFORECAST', changing('OKRFORECAST', 3, () => 'rate')],
  ['the lowest for the mean', 'OKRROLLUP', changing('OKRROLLUP', 4, () => 'lowest')],
  [
    'a support counts',
    'OKRREVIEW',
    changing('OKRREVIEW', 0, (cell) => (/^\s*supports\s*$/i.test(String(cell)) ? '' : cell)),
  ],
  ['down is up', 'KPISTATUS', changing('KPISTATUS', 2, renamed('lower', 'up'))],
  ['off target on the flag itself', 'KPISTATUS', changing('KPISTATUS', 3, scaled(1 + 1e-8))],
  ['a loss is below 0 only for up', 'KPIVARIANCE', changing('KPIVARIANCE', 2, renamed('down', 'up'))],
  ['off by a millionth', 'KPILIMITS', answering('KPILIMITS', scaled(1 + 1e-6))],
  ['7 in a row', 'KPISIGNAL', changing('KPISIGNAL', 3, (run) => (isUnset(run) ? 7 : run))],
  ['a block is read column by column', 'KPISIGNAL', readingDown('KPISIGNAL')],
  ['better is worse', 'KPISIGNAL', answering('KPISIGNAL', (cell) => String(cell).replace('Better', 'Worse'))],
  [
    'luck is a goal',
    'KPICANDIDATE',
    answering('KPICANDIDATE', (cell) => String(cell).replace('Leave alone', 'OKR candidate')),
  ],
  [
    'a later value counts today',
    'KPIREVIEW',
    changing('KPIREVIEW', 2, (day) => (typeof day === 'number' ? day + 2 : day)),
  ],
];

/** A seed of its own, so that a fault that is found once is always found. */
test.each(FAULTS)('"%s" in %s is found', (_, name, faulty) => {
  const sameAnswers = fc.property(CALLS[name], (args) => parts(name, args, faulty) === undefined);
  expect(fc.check(sameAnswers, { numRuns: 800, seed: 1, endOnFailure: true }).failed).toBe(true);
});
