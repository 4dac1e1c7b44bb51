import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { called } from './called.ts';
import { cellFor, type Draws, drawsFrom } from './drawn-cells.ts';

const SEED = Math.floor(Math.random() * 2 ** 32);
const ROWS = 100;
const CASES = 140_000;
/** Functions whose arguments are whole ranges: a call is one case, of a few rows. */
const SHORT = 12;
const SHORT_CASES = 8_000;

const JUDGES_EACH_ROW = /PROGRESS|EXPECTED|STATUS|GRADE|ROLLUP|VARIANCE/;
const READS_TABLES = /REVIEW|CHECK/;
const judged = FUNCTIONS.filter(({ name }) => JUDGES_EACH_ROW.test(name));
const whole = FUNCTIONS.filter(({ name }) => !JUDGES_EACH_ROW.test(name) && !READS_TABLES.test(name));
const tables = FUNCTIONS.filter(({ name }) => READS_TABLES.test(name));

let cases = 0;

/** Each argument a column, now and then a single cell, and the last ones sometimes left out. */
function columns(parameters: readonly string[], rows: number, draws: Draws): unknown[] {
  const given = draws.below(3) === 0 ? 1 + draws.below(parameters.length) : parameters.length;
  return parameters.slice(0, given).map((parameter) => {
    if (draws.below(5) === 0) return cellFor(parameter, draws);
    return Array.from({ length: rows }, () => [cellFor(parameter, draws)]);
  });
}

const HEADERS = {
  okrs: [
    ...['ID', 'Item', 'Parent', 'Link', 'Title', 'Owner', 'Team', 'Cycle', 'Kind', 'Type'],
    ...['Start', 'Target', 'Limit', 'Current', 'Weight'],
  ],
  kpis: ['ID', 'KPI', 'Direction', 'Cadence', 'Target', 'Red flag', 'Benchmark'],
  data: ['Date', 'KPI', 'Value'],
  cycles: ['Name', 'Start', 'End'],
};
const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  Item: ['Objective', 'Key result', 'KR', '', 'Goal'],
  Link: ['', 'contributes', 'supports', 'retired', 'feeds'],
  Title: ['Grow 5% faster', 'Launch it', 'Keep calm', '', 12],
  Owner: ['Ann', ''],
  Team: ['Company', 'People', ''],
  Cycle: ['Q1', 'q1', '', 'Q9'],
  Cadence: ['', 'weekly', 'monthly', 'quarterly', 'daily'],
  Name: ['Q1', 'Q2', ''],
};
const PARAMETER_OF: Readonly<Record<string, string>> = {
  ...{ ID: 'id', Parent: 'parent', KPI: 'id', Kind: 'kind', Type: 'type', Direction: 'direction' },
  Date: 'dates',
};

function table(header: readonly string[], rows: number, draws: Draws): unknown[][] {
  const cell = (name: string): unknown => {
    const words = WORDS[name];
    return words && draws.below(9) > 0 ? draws.oneOf(words) : cellFor(PARAMETER_OF[name] ?? '', draws);
  };
  return [[...header], ...Array.from({ length: rows }, () => header.map(cell))];
}

function tableArguments(name: string, rows: number, draws: Draws): unknown[] {
  const cycles =
    draws.below(2) === 0 ? [HEADERS.cycles, ['Q1', 46_000, 46_090]] : table(HEADERS.cycles, 3, draws);
  switch (name) {
    case 'OKRREVIEW':
      return [table(HEADERS.okrs, rows, draws), cycles, 46_045];
    case 'OKRCHECK':
      return [table(HEADERS.okrs, rows, draws)];
    default:
      return [table(HEADERS.kpis, 4, draws), table(HEADERS.data, rows, draws), 46_045];
  }
}

/** A finite number, or a text made of nothing that a program would leak; a NaN that was given may be quoted. */
function isFit(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === 'string' ? !/undefined|null|NaN(?! is n|")|Infinity|\[object/.test(cell) : false;
}

function cellsOf(name: string, args: unknown[]): unknown[] {
  try {
    const result = called(name, ...args);
    return Array.isArray(result) ? result.flat() : [result];
  } catch (error) {
    return [
      Object.getPrototypeOf(error) === Error.prototype && error instanceof Error ? error.message : error,
    ];
  }
}

function runCases(name: string, calls: number, perCall: number, draw: (draws: Draws) => unknown[]): void {
  for (let call = 0; call < calls; call++) {
    const args = draw(drawsFrom(SEED + call));
    const unfit = cellsOf(name, args).filter((cell) => !isFit(cell));
    if (unfit.length > 0) expect({ unfit, name, seed: SEED + call, args }).toBeUndefined();
    cases += perCall;
  }
}

test.each(judged)(
  '$name gives finite results or named messages for every row of many',
  ({ name, parameters }) => {
    runCases(name, CASES / ROWS, ROWS, (draws) => columns(parameters, ROWS, draws));
  },
);

test.each(whole)('$name gives a finite result or a named message for every range', ({ name, parameters }) => {
  runCases(name, SHORT_CASES, 1, (draws) => columns(parameters, draws.below(SHORT), draws));
});

test.each(tables)('$name gives finite results or named messages for every sheet', ({ name }) => {
  runCases(name, SHORT_CASES / 4, 1, (draws) => tableArguments(name, draws.below(SHORT), draws));
});

test('together these are a million cases', () => {
  expect(cases).toBeGreaterThanOrEqual(1_000_000);
});
