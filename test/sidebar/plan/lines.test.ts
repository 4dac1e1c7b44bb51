import { expect, test } from 'vitest';
import { lines } from '../../../sidebar/plan/lines.ts';
import { keyResult, objective, ROWS, sourcesOf } from './company.ts';

const shown = (cycle: string, of = sourcesOf(ROWS)) =>
  lines(of, cycle).map(({ kind, id, depth }) => `${'-'.repeat(depth)}${kind === 'add' ? '+' : ''}${id}`);

test('the list of a cycle: has each objective with its key results and a place for the next one', () => {
  expect(shown('Q4 2026')).toEqual(['O2', '-KR1', '-KR2', '-+O2', '-O3', '--KR3', '--+O3', 'O4', '-+O4']);
});

test('the list of a cycle: a parent of another cycle is not listed', () => {
  expect(shown('2026')).toEqual(['O1', '-+O1']);
});

test('the list of a cycle: nothing is added to what is retired', () => {
  const retired = sourcesOf([
    objective('O1', { Link: 'retired' }),
    keyResult('KR1', 'O1', { Link: 'retired' }),
  ]);
  expect(shown('Q4 2026', retired)).toEqual(['O1', '-KR1']);
});

test('the list of a cycle: a key result without an objective is listed', () => {
  expect(shown('Q4 2026', sourcesOf([keyResult('KR1', '')]))).toEqual(['KR1']);
});
