import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/domain/input/reading.ts';
import { type AlignedRow, alignmentTree } from '../../src/domain/okr/alignment-tree.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { review } from '../../src/domain/okr/review.ts';
import { civilDate } from '../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../src/schema/problem.ts';
import { cyclesOf, okrRows } from '../domain/okr/sheet.ts';
import { called } from './called.ts';
import { HEADER, okrTable } from './okr-tables.ts';

const CYCLES = [
  ['Name', 'Start', 'End'],
  ['Q1', '2026-01-01', '2026-04-11'],
  ['Year', '2026-01-01', '2026-12-31'],
];
const TODAY = '2026-02-20';

const printed = (reading: Reading<number | string>): unknown =>
  isProblem(reading) ? problemText(reading) : (reading ?? '');

function treeOf(table: readonly unknown[][]): AlignedRow[] {
  const rows = okrRows([HEADER, ...table]);
  return alignmentTree(rows, review(rows, cyclesOf(CYCLES), civilDate(2026, 2, 20)));
}

const numRuns = 1500;

test('the tree has the numbers of OKRREVIEW, and every row once', () => {
  fc.assert(
    fc.property(okrTable, (table) => {
      const tree = treeOf(table);
      const filled = table.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [at] : []));
      expect(tree.map(({ at }) => at).sort((a, b) => a - b)).toEqual(filled);
      const block = [called('OKRREVIEW', [HEADER, ...table], CYCLES, TODAY)].flat(1);
      for (const { at, result } of tree) {
        const { progress, score, expected, status } = result;
        const cells: unknown = block[at + 1];
        if (!Array.isArray(cells)) throw new Error('OKRREVIEW gave no block');
        expect(cells.slice(0, 4)).toEqual([progress, score, expected, status].map(printed));
      }
    }),
    { numRuns },
  );
});

/** OKRROLLUP knows no links: where a row does not count, its parent is left out. */
function withoutSupports(table: readonly unknown[][]): unknown[][] {
  const rows = okrRows([HEADER, ...table]);
  const { parentOf } = outline(rows);
  return table.map((cells, at) => {
    const [row, above] = [rows[at], rows[parentOf[at] ?? -1]];
    const counts = above?.item === 'Objective' && row?.link === 'contributes' && !isBaseline(row);
    return cells.map((cell, column) => (column === 2 && !counts && above !== undefined ? '' : cell));
  });
}

const isBaseline = ({ item, type }: { item: string; type: string }): boolean =>
  item === 'Key result' && type === 'baseline';

const columnOf = (table: readonly unknown[][], at: number): unknown[][] => table.map((cells) => [cells[at]]);

test('its scores are those of OKRROLLUP over the same columns', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      okrTable.filter(({ length }) => length > 0),
      (given) => {
        const table = withoutSupports(given);
        const tree = treeOf(table);
        const progress = table.map((_, at) => [
          printed(tree.find((row) => row.at === at)?.result.progress ?? null),
        ]);
        const rolledUp = [
          called('OKRROLLUP', columnOf(table, 0), columnOf(table, 2), progress, columnOf(table, 10)),
        ].flat(2);
        for (const { at, result } of tree) {
          const [score, typed] = [printed(result.score), rolledUp[at]];
          if (typeof score === 'number') expect(typed).toBe(score);
          else if (isProblem(result.progress)) expect(typed).toBeTypeOf('string');
          else expect(typed).toBe(score);
        }
        compared++;
      },
    ),
    { numRuns },
  );
  expect(compared).toBeGreaterThanOrEqual(1000);
});

test('every row follows the one that it stands beneath, and no count is off', () => {
  fc.assert(
    fc.property(okrTable, (table) => {
      const tree = treeOf(table);
      tree.forEach(({ depth, beneath }, place) => {
        const following = tree.slice(place + 1);
        const end = following.findIndex((row) => row.depth <= depth);
        expect(beneath).toBe(end < 0 ? following.length : end);
        expect(depth).toBeLessThanOrEqual((tree[place - 1]?.depth ?? -1) + 1);
      });
    }),
    { numRuns: 300 },
  );
});
