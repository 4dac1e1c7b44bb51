import fc from 'fast-check';
import { expect, test } from 'vitest';
import { called, calledBlock, column } from './called.ts';

const HUGE = [1e308, -1e308, Number.MAX_VALUE, 5e-324, -5e-324, 0, -0];
const number = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HUGE) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const content = fc.oneof(
  { weight: 6, arbitrary: number },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('', null, undefined, '#N/A', '45 days', '70%', true, new Date(0)),
  },
);
const direction = fc.constantFrom('', 'up', 'down', 'near');
const method = fc.constantFrom('', 'average', 'median');
const RUNS = { numRuns: 2000 };

/** Cells as they are, or the sentence with which the call failed. */
function cellsOf(name: string, ...args: unknown[]): unknown[] {
  try {
    const result = called(name, ...args);
    return Array.isArray(result) ? result.flat() : [result];
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return [error instanceof Error ? error.message : error];
  }
}

function expectCells(cells: readonly unknown[]): void {
  expect(cells.filter((cell) => !isFit(cell))).toEqual([]);
}

function isFit(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === 'string' && !/undefined|null|NaN|Infinity|\[object/.test(cell);
}

test('values of any size give finite limits, labels and advice, or a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 20 }),
      content,
      direction,
      method,
      (values, target, way, how) => {
        const cells = column(...values);
        expectCells(cellsOf('KPILIMITS', cells, how));
        expectCells(cellsOf('KPISIGNAL', cells, way, how));
        expectCells(cellsOf('KPICANDIDATE', cells, target, way, how));
        expectCells(cellsOf('KPISTATUS', cells, target, way, target, 1));
        expectCells(cellsOf('KPIVARIANCE', cells, target, way, 'pct'));
      },
    ),
    RUNS,
  );
});

const id = fc.constantFrom<unknown>('K1', 'K2', 'K3', 'K9', '', 5, '#N/A');
const day = fc.oneof(
  fc.integer({ min: 46_000, max: 46_030 }),
  fc.constantFrom<unknown>('2026-01-01', '', 'soon', new Date(Number.NaN), -1),
);
const kpi = fc.tuple(
  id,
  direction,
  fc.constantFrom('', 'weekly', 'monthly', 'quarterly', 'daily'),
  content,
  content,
  content,
);

test('a KPIs sheet of anything gives a block of eleven columns, a row for each of its rows', () => {
  fc.assert(
    fc.property(
      fc.array(kpi, { maxLength: 5 }),
      fc.array(fc.tuple(day, id, content), { maxLength: 40 }),
      (kpis, data) => {
        const block = calledBlock(
          'KPIREVIEW',
          [['ID', 'Direction', 'Cadence', 'Target', 'Red flag', 'Benchmark'], ...kpis],
          [['Date', 'KPI', 'Value'], ...data],
          46_020,
        );
        expect(block).toHaveLength(kpis.length + 1);
        for (const row of block) {
          expect(row).toHaveLength(11);
          expectCells(row);
        }
      },
    ),
    RUNS,
  );
});

const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 40 });

test('limits enclose the centre, and moving or stretching the values moves and stretches them', () => {
  fc.assert(
    fc.property(series, method, (values, how) => {
      const limits = (cells: number[]) =>
        calledBlock('KPILIMITS', column(...cells), how)
          .flat()
          .map(Number);
      const [centre = 0, lower = 0, upper = 0, range = 0] = limits(values);
      expect(lower).toBeLessThanOrEqual(centre);
      expect(upper).toBeGreaterThanOrEqual(centre);
      const moved = limits(values.map((value) => 4 * value + 100));
      const wanted = [4 * centre + 100, 4 * lower + 100, 4 * upper + 100, 4 * range];
      moved.forEach((each, at) => {
        expect(each).toBeCloseTo(wanted[at] ?? 0, 9);
      });
    }),
    RUNS,
  );
});

test('turning the values upside down turns better into worse and nothing else', () => {
  fc.assert(
    fc.property(series, method, (values, how) => {
      const up = called('KPISIGNAL', column(...values), 'up', how);
      const mirrored = called('KPISIGNAL', column(...values.map((value) => -value)), 'down', how);
      const turned = JSON.stringify(mirrored).replace(
        /above|below|upper|lower/g,
        (word) => OPPOSITE[word] ?? word,
      );
      expect(turned).toBe(JSON.stringify(up));
    }),
    RUNS,
  );
});

const OPPOSITE: Readonly<Record<string, string>> = {
  above: 'below',
  below: 'above',
  upper: 'lower',
  lower: 'upper',
};
