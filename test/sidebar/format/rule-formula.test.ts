/** The formulas of the rules, computed by the grid, against KPISTATUS. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Band, goalOf } from '../../../sidebar/format/band.ts';
import { numberLiteral } from '../../../sidebar/format/number-literal.ts';
import { ruleFormulas } from '../../../sidebar/format/rule-formula.ts';
import { kpiStatus } from '../../../src/domain/kpi/status.ts';
import type { Direction } from '../../../src/schema/words.ts';
import type { Host } from '../../../workbench/host/contract.ts';
import { openScript } from '../../workbench/open-script.ts';

type Cell = number | string | boolean;

interface Case {
  readonly value: Cell;
  readonly target: Cell;
  readonly direction: Direction;
  readonly band: Band;
  readonly targetIs: 'a literal' | 'a cell';
}

const SCRIPT = `function compute(values, formulas) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, values.length, 2).setValues(values);
  sheet.getRange(1, 3, formulas.length, 3).setFormulas(formulas);
}`;

const COLOURS = new Map<string, string>([
  ['On target', 'good'],
  ['Near target', 'warn'],
  ['Off target', 'bad'],
]);

/** One row a case: value and target in A and B, the three formulas in C to E. */
async function coloursInTheGrid(host: Host, cases: readonly Case[]): Promise<string[]> {
  const formulas = cases.map(({ target, direction, band, targetIs }, index) => {
    const reference = targetIs === 'a cell' ? `$B${index + 1}` : numberLiteral(Number(target));
    const { good, warn, bad } = ruleFormulas(`A${index + 1}`, reference, direction, band);
    return [good, warn, bad].map((when) => `=AND(${when};N("Milepost x")=0)`);
  });
  await host.callFromSidebar('compute', [cases.map(({ value, target }) => [value, target]), formulas]);
  const shown = host.values(`C1:E${cases.length}`);
  return shown.map((row) => ['good', 'warn', 'bad'].filter((_, at) => row[at] === true).join('+') || 'none');
}

function colourByKpiStatus({ value, target, direction, band }: Case): string {
  if (typeof value !== 'number' || typeof target !== 'number') return 'none';
  const status = kpiStatus(value, goalOf(target, direction, band));
  return typeof status === 'string' ? (COLOURS.get(status) ?? 'none') : 'none';
}

/** Below this, numbers have too few digits left for a share of them to mean anything. */
const LEAST = 1e-290;
const extreme = fc.constantFrom(
  0,
  -0,
  1e308,
  -1e308,
  1e300,
  1e-280,
  -1e-280,
  1e15,
  1e9,
  1e9 + 1,
  0.3,
  0.1 + 0.2,
);
const large = (drawn: number) => (Math.abs(drawn) < LEAST ? 0 : drawn);
const small = fc.integer({ min: -40, max: 40 }).map((whole) => whole / 4);
const number = fc.oneof(
  { weight: 4, arbitrary: small },
  { weight: 2, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(large) },
  { weight: 1, arbitrary: extreme },
);
const content = fc.oneof(
  { weight: 12, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom('', 'n/a', "'12", true, '#N/A') },
);
const band: fc.Arbitrary<Band> = fc.oneof(
  fc.constantFrom(10, 0, 2.5, 100, 33.3).map((percent) => ({ kind: 'percent' as const, percent })),
  small.map((flag) => ({ kind: 'flag' as const, flag })),
);
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    value: content,
    target: content,
    direction: fc.constantFrom<Direction>('up', 'down', 'near'),
    band,
    targetIs: fc.constantFrom('a literal' as const, 'a cell' as const),
  })
  .map((drawn) => {
    const isNumber = typeof drawn.target === 'number';
    const flag = drawn.direction === 'near' && drawn.band.kind === 'flag' ? Math.abs(drawn.band.flag) : null;
    return {
      ...drawn,
      targetIs: isNumber ? drawn.targetIs : 'a cell',
      band: flag === null ? drawn.band : { kind: 'flag', flag },
    };
  });

test('a cell gets the colour of its KPISTATUS and no other, whatever the numbers', async () => {
  const host = await openScript(SCRIPT);
  await fc.assert(
    fc.asyncProperty(fc.array(anyCase, { minLength: 250, maxLength: 250 }), async (cases) => {
      const colours = await coloursInTheGrid(host, cases);
      const wrong = cases.filter((each, index) => colours[index] !== colourByKpiStatus(each));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

const PERCENT: Band = { kind: 'percent', percent: 10 };

test.each<[string, Cell, Cell, Direction, Band, string]>([
  ['at the target', 90, 90, 'up', PERCENT, 'good'],
  ['a rounding error below it', 0.3 - 1e-12, 0.3, 'up', PERCENT, 'good'],
  ['on the edge of 10 percent', 90, 100, 'up', PERCENT, 'warn'],
  ['beyond it', 89.9, 100, 'up', PERCENT, 'bad'],
  ['down, at the flag', 30, 25, 'down', { kind: 'flag', flag: 30 }, 'warn'],
  ['down, beyond the flag', 31, 25, 'down', { kind: 'flag', flag: 30 }, 'bad'],
  ['a flag on the good side colours nothing', 31, 25, 'down', { kind: 'flag', flag: 20 }, 'none'],
  ['near, within half', 52.5, 50, 'near', { kind: 'flag', flag: 5 }, 'good'],
  ['near, within the band', 45, 50, 'near', { kind: 'flag', flag: 5 }, 'warn'],
  ['near, further apart than any number', 1e308, -1e308, 'near', PERCENT, 'bad'],
  ['near, and in no band however wide', 1e308, -1e308, 'near', { kind: 'percent', percent: 100 }, 'bad'],
  ['a blank', '', 90, 'up', PERCENT, 'none'],
  ['a text', 'n/a', 90, 'up', PERCENT, 'none'],
  ['a number kept as text', "'95", 90, 'up', PERCENT, 'none'],
  ['a blank to compare with', 95, '', 'up', PERCENT, 'none'],
  ['a text to compare with', 95, 'none yet', 'up', PERCENT, 'none'],
])('%s', async (_, value, target, direction, wide, colour) => {
  const drawn: Case = { value, target, direction, band: wide, targetIs: 'a cell' };
  expect(await coloursInTheGrid(await openScript(SCRIPT), [drawn])).toEqual([colour]);
});

test('no formula needs a locale: no decimal sign, no comma', () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.constantFrom<Direction>('up', 'down', 'near'),
      band,
      (value, flag, way, wide) => {
        for (const each of [wide, { kind: 'flag', flag } as const]) {
          const { good, warn, bad } = ruleFormulas('B2', numberLiteral(value), way, each);
          expect(good + warn + bad).not.toMatch(/[.,]/);
        }
      },
    ),
  );
});
