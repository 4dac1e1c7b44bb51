import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_RESULT_TYPES, KINDS } from '../../src/schema/words.ts';
import { called } from './called.ts';

const HEADER = [
  'ID',
  'Item',
  'Parent',
  'Title',
  'Owner',
  'Cycle',
  'Kind',
  'Type',
  'Start',
  'Target',
  'Limit',
  'Current',
  'Weight',
];
const CYCLES = [
  ['Name', 'Start', 'End'],
  ['Q1', '2026-01-01', '2026-04-11'],
  ['Year', '2026-01-01', '2026-12-31'],
];
const TODAY = '2026-02-20';
const DATES = new Map(CYCLES.map(([name, start, end]) => [name, { start, end }]));

const number = fc.oneof(
  fc.constantFrom<number | string>('', '45 days', 0, 1, 1e308),
  fc.integer({ min: -5, max: 20 }),
);
const title = fc.constantFrom('', 'Grow', 'Keep it', 'Launch it', 'Win 20 customers');
const keyResult = fc.record({
  parent: fc.nat(3),
  title,
  cycle: fc.constantFrom('Q1', 'Year'),
  kind: fc.constantFrom('', ...KINDS),
  type: fc.constantFrom('', ...KEY_RESULT_TYPES.filter((type) => type !== 'baseline')),
  start: number,
  target: number,
  limit: number,
  current: number,
  weight: fc.constantFrom<number | string>('', 1, 2, 0, -1),
});

const LIMITS = [
  ['Objectives, at most', 3],
  ['Key results an objective, at most', 3],
];

/** Four objectives, the second below the first, and key results below any of them. */
const sheet = fc
  .tuple(fc.array(keyResult, { maxLength: 10 }), title, fc.constantFrom('', 'Ada'))
  .map(([rows, name, owner]) => [
    ...[0, 1, 2, 3].map((at) => [
      `O${at}`,
      'Objective',
      at === 1 ? 'O0' : '',
      name,
      owner,
      'Year',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]),
    ...rows.map((row, at) => [
      `K${at}`,
      'Key result',
      `O${row.parent}`,
      row.title,
      '',
      row.cycle,
      row.kind,
      row.type,
      row.start,
      row.target,
      row.limit,
      row.current,
      row.weight,
    ]),
  ]);

const at = (rows: unknown[][], name: string): unknown[] => rows.map((row) => row[HEADER.indexOf(name)]);
const isSentence = (value: unknown): boolean => typeof value === 'string' && value !== '';

test('every cell equals what the single functions give', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom('', LIMITS), (rows, settings) => {
      const block = called('OKRREVIEW', [HEADER, ...rows], CYCLES, TODAY, settings);
      if (!Array.isArray(block)) throw new Error('OKRREVIEW gave no block');
      const [, ...review] = block.map((row: unknown[]) => row);
      const single = rows.map((row) => {
        if (row[1] === 'Objective') return { progress: '', expected: '' };
        const [, , , , , cycle, kind, type, start, target, limit, current] = row;
        const dates = DATES.get(String(cycle));
        return {
          progress: called('OKRPROGRESS', start, target, current, type, limit),
          expected: called('OKREXPECTED', dates?.start, dates?.end, TODAY, kind),
        };
      });
      const asColumn = (values: unknown[]): unknown[][] => values.map((value) => [value]);
      const rolledUp = (values: unknown[]): unknown[] => {
        const result = called(
          'OKRROLLUP',
          asColumn(at(rows, 'ID')),
          asColumn(at(rows, 'Parent')),
          asColumn(values),
          asColumn(at(rows, 'Weight')),
        );
        return Array.isArray(result) ? result.flat() : [result];
      };
      const scores = rolledUp(single.map(({ progress }) => progress));
      const expectations = rolledUp(single.map(({ expected }) => expected));
      const advice = [called('OKRCHECK', [HEADER, ...rows], settings)].flat(2).slice(1);
      const expected = rows.map((row, index) => {
        const { progress = '', expected: own = '' } = single[index] ?? {};
        const score = isSentence(progress) ? '' : scores[index];
        const wanted = row[1] === 'Objective' ? expectations[index] : own;
        const judged = row[1] === 'Objective' || isSentence(score) ? score : progress;
        return [
          progress,
          score,
          wanted,
          judged === '' && wanted === '' ? '' : called('OKRSTATUS', judged, wanted),
          advice[index],
        ];
      });
      expect(review).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('the block is as high as the table, blank rows blank', () => {
  const blank = HEADER.map(() => '');
  const row = ['K1', 'Key result', '', 'Orders', '', 'Q1', '', '', 0, 10, '', 5, ''];
  expect(called('OKRREVIEW', [HEADER, blank, row, blank], CYCLES, TODAY)).toEqual([
    ['Progress', 'Score', 'Expected', 'Status', 'Advice'],
    ['', '', '', '', ''],
    [0.5, 0.5, 0.5, 'On track', ''],
    ['', '', '', '', ''],
  ]);
});

test.each([
  ['no day', '', undefined, 'Add a date for today'],
  ['an unreadable setting', TODAY, [['At risk from', 'x']], 'Check At risk from: "x" is not a number'],
  [
    'an unreadable limit',
    TODAY,
    [['Objectives, at most', 'x']],
    'Check Objectives, at most: "x" is not a number',
  ],
])('%s fails the call', (_, today, settings, message) => {
  expect(() => called('OKRREVIEW', [HEADER], CYCLES, today, settings)).toThrow(message);
});
