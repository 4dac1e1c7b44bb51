import { expect, test } from 'vitest';
import { movedAreas, movedRow } from '../../../workbench/grid/moved-area.ts';

test.each([
  ['down', { at: 1, count: 2, before: 5 }, [0, 3, 4, 1, 2, 5, 6]],
  ['up', { at: 3, count: 2, before: 1 }, [0, 3, 4, 1, 2, 5, 6]],
])('rows %s change places with those they pass', (_reason, move, places) => {
  expect([0, 1, 2, 3, 4, 5, 6].map((row) => movedRow(move, row))).toEqual(places);
});

test.each([
  ['the whole stretch stays', { row: 1, rows: 4 }, [{ row: 1, rows: 4 }]],
  ['what lies outside stays', { row: 5, rows: 9 }, [{ row: 5, rows: 9 }]],
  ['the moved rows go along', { row: 1, rows: 2 }, [{ row: 3, rows: 2 }]],
  [
    'a part of both is torn',
    { row: 0, rows: 2 },
    [
      { row: 0, rows: 1 },
      { row: 3, rows: 1 },
    ],
  ],
])('of cells that carry something, %s', (_reason, rows, areas) => {
  const columns = { column: 2, columns: 3 };
  const moved = movedAreas({ ...rows, ...columns }, { at: 1, count: 2, before: 5 });
  expect(moved).toEqual(areas.map((area) => ({ ...area, ...columns })));
});
