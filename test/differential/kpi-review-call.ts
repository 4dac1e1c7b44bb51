import fc from 'fast-check';
import { type Cells, dateIn, numberIn, type Temper, temper, wordIn } from './cells.ts';

const TABLE = ['ID', 'KPI', 'Team', 'Direction', 'Cadence', 'Target', 'Red flag', 'Benchmark'];
const DATA = ['Date', 'KPI', 'Value', 'Note'];
const TODAY = 46_100;

/** Figures too large to add are left to the functions of one column. */
const measured = (mood: Temper, ...plain: [Cells?, number?]): Cells =>
  numberIn(mood, ...plain).map((cell) => (Math.abs(Number(cell)) > 1e300 ? 1e300 : cell));

const kpi = (mood: Temper) =>
  fc.tuple(
    fc.constant('Name'),
    fc.constant('Team'),
    wordIn(mood, ['up', 'higher', 'down', 'decrease', 'near', 'close']),
    wordIn(mood, ['weekly', 'monthly', 'quarterly'], 8),
    measured(mood, fc.integer({ min: 0, max: 40 })),
    measured(mood, fc.constantFrom<unknown>('', '', '', 5, 30), 6),
    measured(mood, fc.integer({ min: 5, max: 30 })),
  );

/** Of one of a few KPIs, some unknown, on days of which several fall together, up to a few after today. */
const value = (mood: Temper, ids: readonly unknown[]): fc.Arbitrary<unknown[]> =>
  fc.tuple<unknown[]>(
    fc.oneof(
      { weight: 60, arbitrary: dateIn('tidy', fc.integer({ min: TODAY - 60, max: TODAY + 3 })) },
      { weight: mood === 'messy' ? 1 : 0, arbitrary: dateIn('messy', fc.constant(TODAY - 5)) },
    ),
    fc.constantFrom(...ids, ...ids, 'other'),
    fc.oneof(
      {
        weight: 60,
        arbitrary: fc.oneof(fc.integer({ min: 8, max: 14 }), fc.integer({ min: 5, max: 30 })) as Cells,
      },
      { weight: mood === 'tidy' ? 0 : 2, arbitrary: measured(mood) },
      { weight: 2, arbitrary: fc.constantFrom<unknown>('', '12.5') },
    ),
    fc.constant('note'),
  );

const IDS = fc.constantFrom<unknown[]>(
  ['A'],
  ['A', 'B'],
  ['A', 7],
  ['A', 'B', 'C'],
  ['A', 'A'],
  ['A', ''],
  ['A', '#N/A'],
);

export const kpiReviewCall = fc.tuple(temper, IDS).chain(([mood, ids]) =>
  fc
    .record({
      kpis: fc.tuple(...ids.map(() => kpi(mood))),
      values: fc.array(value(mood, ids), { maxLength: 60, size: 'max' }),
      order: fc.shuffledSubarray([...TABLE.keys()], { minLength: TABLE.length }),
      tail: fc.nat(3),
      today: fc.constantFrom<unknown>(
        TODAY,
        TODAY,
        TODAY - 20,
        TODAY + 90,
        '2026-03-31',
        mood === 'messy' ? '' : TODAY,
      ),
    })
    .map(({ kpis, values, order, tail, today }) => {
      const blanks = (columns: readonly string[]) =>
        Array.from({ length: tail }, () => columns.map(() => ''));
      const rows = [TABLE, ...kpis.map((cells, at) => [ids[at], ...cells]), ...blanks(TABLE)];
      return [rows.map((row) => order.map((at) => row[at])), [DATA, ...values, ...blanks(DATA)], today];
    }),
);
