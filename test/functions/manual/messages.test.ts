import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { readDate } from '../../../src/domain/input/date.ts';
import { KEY_RESULT_RULES, OBJECTIVE_RULES } from '../../../src/domain/okr/advice-rules.ts';
import { check, readOkrTable } from '../../../src/domain/okr/check.ts';
import { cycleFinder, readCycles } from '../../../src/domain/okr/cycle.ts';
import { readSettings } from '../../../src/domain/okr/settings.ts';
import { civilDateIn } from '../../../src/domain/time/civil-date.ts';
import type { ExampleArgument } from '../../../src/functions/function-help.ts';
import { HELP } from '../../../src/functions/help.ts';
import { FUNCTIONS } from '../../../src/functions/index.ts';
import { ENTRIES } from '../../../src/functions/manual/entries.ts';
import { manual } from '../../../src/functions/manual/manual.ts';
import { argumentValues } from '../../../src/functions/manual/message-text.ts';
import { MESSAGES_OF_MANY } from '../../../src/functions/manual/messages-of-many.ts';
import { orFail } from '../../../src/functions/print.ts';
import { isProblem, type Problem, type ProblemCode } from '../../../src/schema/problem.ts';
import { called } from '../called.ts';
import { rowMessage } from './row-message.ts';

/** What the functions have put into words since it was last cleared. */
const said = vi.hoisted(() => ({ problems: [] as Problem[] }));
vi.mock('../../../src/schema/problem.ts', async (original) => {
  const real = await original<typeof import('../../../src/schema/problem.ts')>();
  const problemText = (problem: Problem): string => {
    said.problems.push(problem);
    return real.problemText(problem);
  };
  return { ...real, problemText };
});
beforeEach(() => {
  said.problems = [];
});

/** What a call says, by code and for a blank by its noun, with what is behind "Row 3 of the range". */
function saidBy(name: string, args: readonly unknown[]): string[] {
  said.problems = [];
  try {
    called(name, ...args);
  } catch {
    // A call that fails has said why.
  }
  return said.problems.flatMap(withCauses);
}

function withCauses(problem: Problem): string[] {
  const kind = problem.problem === 'missing' ? `missing ${problem.field}` : problem.problem;
  return 'cause' in problem ? [kind, ...withCauses(problem.cause)] : [kind];
}

const OF_MANY = MESSAGES_OF_MANY.flatMap(({ name, args }) => saidBy(name, argumentValues(args)));

function explainedBy(name: string): string[] {
  const { messages = [], alsoGives = [] } = ENTRIES[name] ?? {};
  return [
    ...messages.flatMap(({ args }) => saidBy(name, argumentValues(args))),
    ...alsoGives.flatMap(explainedBy),
  ];
}

test('the manual has every function, in the order of the registry', () => {
  expect(Object.keys(ENTRIES)).toEqual(FUNCTIONS.map(({ name }) => name));
  expect(manual().sections.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
});

const TEXTS = [
  ...manual().sections.map(({ name, messages }) => ({ name, texts: messages.map(({ text }) => text) })),
  { name: 'what many give', texts: manual().messages.map(({ text }) => text) },
];

test.each(TEXTS)('$name: no message is explained twice', ({ texts }) => {
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(FUNCTIONS)('$name shows what it says of a row that is to be mended', ({ name }) => {
  expect(rowMessage(name)?.cells.length).toBeGreaterThan(0);
});

const oddity = fc.oneof(
  fc.constantFrom<unknown>('', null, 0, -1, 1, 2.5, 90, 1e308, -1e308, 5e-324, '#N/A', '45 days', '70%'),
  fc.constantFrom<unknown>('reach', 'between', 'yes/no', 'lowest', 'near', 'pct', 'rate', true, '2026-01-01'),
  fc.constantFrom<unknown>('ID', 'Item', 'K1', 'Q1', 'At risk from', 46_023, new Date(Number.NaN)),
  fc.string(),
);

/** A call of the manual in which one cell, argument or row is not as it should be. */
function spoiledCall(name: string): fc.Arbitrary<unknown[]> {
  const calls: readonly (readonly ExampleArgument[])[] = [
    ...(HELP[name]?.examples ?? []).map(({ args }) => args),
    ...(ENTRIES[name]?.messages ?? []).map(({ args }) => args),
  ];
  return fc
    .record({
      args: fc.constantFrom(...calls.map(argumentValues)),
      extra: fc.array(oddity, { maxLength: 1 }),
      at: fc.nat(),
      row: fc.nat(),
      column: fc.nat(),
      odd: oddity,
      way: fc.constantFrom('cell', 'argument', 'row'),
    })
    .map(({ args, extra, at, row, column, odd, way }) =>
      [...args, ...extra].map((argument, place, all) => {
        if (place !== at % all.length) return argument;
        return Array.isArray(argument) && way !== 'argument' ? spoiled(argument, row, column, odd, way) : odd;
      }),
    );
}

function spoiled(cells: unknown[][], row: number, column: number, odd: unknown, way: string): unknown[][] {
  const at = row % cells.length;
  if (way === 'row') return [...cells, cells[at] ?? []];
  return cells.map((line, place) =>
    place === at ? line.map((cell, each) => (each === column % line.length ? odd : cell)) : line,
  );
}

test.each(FUNCTIONS)('$name gives no message that its manual does not explain', ({ name }) => {
  const explained = new Set([...OF_MANY, ...explainedBy(name)]);
  fc.assert(
    fc.property(spoiledCall(name), (args) => {
      expect(saidBy(name, args).filter((kind) => !explained.has(kind))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

const EVERY_CODE: Readonly<Record<ProblemCode, true>> = {
  notANumber: true,
  notADate: true,
  notAChoice: true,
  notYesOrNo: true,
  errorValue: true,
  outOfRange: true,
  notASuccessLine: true,
  notAboveZero: true,
  notACount: true,
  belowZero: true,
  missing: true,
  notMeasurable: true,
  startIsTarget: true,
  limitOnWrongSide: true,
  tooCloseToDivide: true,
  flagOnGoodSide: true,
  shareOfZero: true,
  tooFarApart: true,
  tooFewValues: true,
  endNotAfterStart: true,
  negativeWeight: true,
  weightMissing: true,
  duplicateId: true,
  circleOfParents: true,
  brokenBelow: true,
  unknownCycle: true,
  duplicateCycle: true,
  inCycle: true,
  thresholdsCross: true,
  duplicateSetting: true,
  missingColumns: true,
  duplicateColumn: true,
  inRow: true,
  inColumn: true,
  inCell: true,
  differentSizes: true,
  tooManyCells: true,
  severalCells: true,
  tooManyArguments: true,
};

test('every problem that there is stands in the manual', () => {
  const explained = new Set([...OF_MANY, ...FUNCTIONS.flatMap(({ name }) => explainedBy(name))]);
  const codes = new Set([...explained].map((kind) => kind.replace(/ .*/, '')));
  expect([...codes].sort()).toEqual(Object.keys(EVERY_CODE).sort());
});

const civil = civilDateIn('Etc/UTC');

/** The names of what OKRCHECK or OKRREVIEW say in the rows of a call. */
function rulesIn(args: readonly ExampleArgument[]): (string | undefined)[] {
  const [values, cycles, today, settings] = argumentValues(args);
  const hasCycles = Array.isArray(cycles) && cycles[0]?.includes('Name');
  const okrs = orFail(readOkrTable(values, civil));
  const day = hasCycles ? readDate(today, civil) : null;
  const calendar =
    day === null || isProblem(day)
      ? undefined
      : { today: day, cycleOf: cycleFinder(orFail(readCycles(cycles, civil))) };
  const focus = orFail(readSettings((hasCycles ? settings : cycles) ?? ''));
  return check(okrs, focus, undefined, calendar).map(([first]) =>
    first === undefined || 'problem' in first ? undefined : first.rule,
  );
}

const ADVISING = [...(ENTRIES.OKRCHECK?.messages ?? []), ...(ENTRIES.OKRREVIEW?.messages ?? [])];

test('the manual names every piece of advice that can be dismissed, and nothing else', () => {
  for (const { args, at, rule } of ADVISING) {
    if (at !== undefined) expect(rulesIn(args)[at[0] - 1]).toBe(rule);
  }
  const never = ['measure', 'weight', 'cycle'];
  const names = Object.keys({ ...OBJECTIVE_RULES, ...KEY_RESULT_RULES, pay: true });
  const named = new Set(ADVISING.flatMap(({ rule }) => rule ?? []));
  expect([...named, ...never].sort()).toEqual(names.sort());
});
