import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartLines } from '../../../sidebar/kpi/chart-lines.ts';
import { chartOf } from '../../../src/domain/kpi/chart.ts';
import { DIRECTIONS } from '../../../src/schema/words.ts';

function lines(
  values: readonly number[],
  target: number | null = null,
  direction: 'up' | 'down' | 'near' = 'up',
) {
  const chart = chartOf(values);
  if ('problem' in chart) throw new Error(chart.problem);
  return chartLines(chart, { target, direction }, 200, 100);
}

describe('the lines of a chart', () => {
  test('a higher value stands higher, the first at the left and the last at the right', () => {
    const { dots } = lines([1, 3, 2]);
    expect(dots.map(({ x }) => x)).toEqual([5, 100, 195]);
    const [low = 0, high = 0, middle = 0] = dots.map(({ y }) => y);
    expect(low > middle && middle > high).toBe(true);
  });

  test('one value stands in the middle', () => {
    expect(lines([7]).dots).toMatchObject([{ x: 100, y: 50 }]);
  });

  test.each([
    ['better', 'up', 'tone-good'],
    ['worse', 'down', 'tone-bad'],
    ['neither', 'near', 'tone-warn'],
  ] as const)('a signal is marked: %s', (_reason, direction, tone) => {
    const { dots } = lines([5, 6, 5, 6, 5, 6, 40], null, direction);
    expect(dots.filter(({ isSignal }) => isSignal)).toMatchObject([{ at: 6, tone }]);
  });

  test('only the latest 48 are drawn, by their own numbers', () => {
    const { dots } = lines(Array.from({ length: 100 }, (_, at) => at % 5));
    expect([dots.length, dots[0]?.at, dots.at(-1)?.at]).toEqual([48, 52, 99]);
  });

  test('everything stays on the picture, whatever the numbers', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e307, max: 1e307 }),
      fc.constantFrom(0, -0, 5e-324, 1e307, -1e307),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 60 }),
        fc.option(value),
        fc.constantFrom(...DIRECTIONS),
        (values, target, direction) => {
          const chart = chartOf(values);
          if ('problem' in chart) return;
          const { dots, rules } = chartLines(chart, { target, direction }, 200, 100);
          for (const y of [...dots.map((dot) => dot.y), ...Object.values(rules)]) {
            expect(y >= 0 && y <= 100).toBe(true);
          }
        },
      ),
    );
  });
});
