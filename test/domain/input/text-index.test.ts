import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textIndex } from '../../../src/domain/input/text-index.ts';

test.each([
  ['in no row', [], 'a', -1],
  ['in one row', ['b', 'a'], 'a', 1],
  ['in several rows', ['a', 'b', 'a', 'a'], 'a', -1],
  ['beside one that stands in several', ['a', 'b', 'a'], 'b', 1],
  ['that is blank', ['', 'a'], '', -1],
  ['that only looks like a cell that is no text', [5, null, { problem: 'errorValue' }], '5', -1],
  ['of another length', ['aa', 'a'], 'a', 1],
])('a text %s', (_, cells, text, row) => {
  expect(textIndex(cells).rowOf(text)).toBe(row);
});

test('the rows of one text are told, all others are not', () => {
  expect([...textIndex(['a', '', 'b', 'a', '', 'c', 'a', 7, 7]).repeated].sort()).toEqual([0, 3, 6]);
});

const text = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'KR1', 'KR2', '\u00e4', 'toString', '__proto__'),
  fc.string(),
);

test('it tells what looking through all rows tells', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), fc.array(text), (cells, others) => {
      const { rowOf, repeated } = textIndex(cells);
      for (const each of [...cells, ...others]) {
        const rows = [...cells.keys()].filter((row) => each !== '' && cells[row] === each);
        expect(rowOf(each)).toBe(rows.length === 1 ? rows[0] : -1);
        for (const row of rows) expect(repeated.has(row)).toBe(rows.length > 1);
      }
    }),
  );
});

const MANY = 100_000;

test.each([
  ['counted', (row: number) => `KR${row}`],
  ['counted with zeros', (row: number) => String(row).padStart(12, '0')],
  ['counted in front', (row: number) => `${row} of the objectives of this year`],
  ['counted in steps of 4096', (row: number) => String(row * 4096)],
  ['in the hundreds of a tree', (row: number) => `${Math.floor(row / 100)}.${row % 100}`],
  ['one character each', (row: number) => String.fromCodePoint(0x1_0000 + row)],
])('a hundred thousand ids that are %s are found in a moment', (_, idOf) => {
  const ids = Array.from({ length: MANY }, (__, row) => idOf(row));
  const begin = performance.now();
  const { rowOf, repeated } = textIndex(ids);
  expect(ids.every((id, row) => rowOf(id) === row)).toBe(true);
  expect(repeated.size).toBe(0);
  expect(performance.now() - begin).toBeLessThan(3000);
});
