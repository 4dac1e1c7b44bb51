import fc from 'fast-check';
import { expect, test } from 'vitest';
import { called, calledBlock, column } from './called.ts';

interface Kpi {
  readonly way: string;
  readonly target: number | string;
  readonly redFlag: number | string;
  readonly benchmark: number | string;
  readonly values: readonly number[];
}

const kpi: fc.Arbitrary<Kpi> = fc.record({
  way: fc.constantFrom('up', 'down'),
  target: fc.constantFrom<number | string>('', 0, 10, 20),
  redFlag: fc.constantFrom<number | string>('', 5, 25),
  benchmark: fc.constantFrom<number | string>('', 12),
  values: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }),
});
const FIRST_DAY = 46_000;

test('every cell equals what the single functions give, whatever the order of the data', () => {
  fc.assert(
    fc.property(
      fc.array(kpi, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      (kpis, random) => {
        const data = kpis
          .flatMap(({ values }, at) => values.map((value, day) => [FIRST_DAY + day, `K${at}`, value]))
          .map((cells) => ({ cells, place: random.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ cells }) => cells);
        const table = kpis.map((each, at) => [`K${at}`, each.way, each.target, each.redFlag, each.benchmark]);
        const block = calledBlock(
          'KPIREVIEW',
          [['ID', 'Direction', 'Target', 'Red flag', 'Benchmark'], ...table],
          [['Date', 'KPI', 'Value'], ...data],
          FIRST_DAY + 100,
        );
        expect(block.slice(1)).toEqual(kpis.map(reviewedAlone));
      },
    ),
    { numRuns: 500 },
  );
});

/** A single function calls a row blank that has nothing but its id. */
function reviewedAlone({ way, target, redFlag, benchmark, values }: Kpi): unknown[] {
  const current = values[values.length - 1] ?? '';
  const previous = values[values.length - 2] ?? '';
  const cells = column(...values);
  const status = String(called('KPISTATUS', current, target, way, redFlag)) || 'No data';
  const isRefused = status.startsWith('Check');
  const [[mean, lower, upper] = []] = values.length < 2 ? [['', '', '']] : calledBlock('KPILIMITS', cells);
  const recent = values.length < 2 ? [] : calledBlock('KPISIGNAL', cells, way).flat().slice(-8);
  return [
    current,
    current === '' ? '' : FIRST_DAY + values.length - 1,
    previous,
    previous === '' ? '' : called('KPIVARIANCE', current, previous, way),
    isRefused ? 'Check data' : status,
    benchmark === '' ? '' : called('KPISTATUS', current, benchmark, way),
    recent.reverse().find((label) => label !== '') ?? '',
    lower,
    mean,
    upper,
    isRefused ? status : called('KPICANDIDATE', cells, target, way) || 'Needs 6 more points',
  ];
}
