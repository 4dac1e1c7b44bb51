/** Rows that no example has: ragged, half filled, texts among numbers, IDs twice, parents that are not there. */
import fc from 'fast-check';
import { day, id, NOW_SERIAL, nearlyAlways, number, text, words } from './drawn-cells.mjs';

/** @typedef {(string | number)[]} Row */
/** @typedef {Record<'OKRs' | 'KPIs' | 'KPI data' | 'Check-ins' | 'Settings', Row[]>} DrawnWorkbook */

const CYCLES = ['Q4 2026', 'Q4 2026', 'Q4 2026', 'Q3 2026', '2026'];
const PEOPLE = ['Maya Lind', 'Priya Nair', 'Jonas Weber', 'maya lind', 'Zoë Ångström'];
const TEAMS = ['People', 'Sales', 'Product', 'Support', 'Engineering'];
const key = fc.constantFrom('', ...Array.from({ length: 12 }, (_, at) => `key-${at}`));

const okr = fc.tuple(
  fc.oneof(id('O', 9), id('KR', 12)),
  text,
  nearlyAlways('Objective', 'Key result', 'Key result', 'Key result', 'objective'),
  id('O', 11),
  words('contributes', 'contributes', 'supports', 'retired'),
  words(...TEAMS),
  nearlyAlways(...CYCLES),
  words('committed', 'aspirational'),
  words('reach', 'reach', 'at least', 'at most', 'between', 'milestone', 'yes/no', 'baseline'),
  nearlyAlways(...PEOPLE),
  words('days', '%', 'rating'),
  number,
  number,
  number,
  number,
  id('K', 8),
  number,
  fc.oneof(fc.integer({ min: 0, max: 10 }), number),
  day,
);

const kpi = fc.tuple(
  id('K', 15),
  text,
  words('%', 'days', 'EUR', '% of staff'),
  number,
  number,
  number,
  words('Survey, 2019', 'OECD 2024, p. 12', 'from 2020 to 2025', 'own estimate', '1999'),
  words('Financial', 'Customer', 'Operations', 'People', 'people'),
  words(...PEOPLE),
  words(...TEAMS),
  words('up', 'down', 'near'),
  words('weekly', 'monthly', 'quarterly'),
  words('yes', 'no'),
  id('O', 11),
);

const value = fc.tuple(day, id('K', 15), number, text, words(...PEOPLE), key);

const checkIn = fc.tuple(
  day,
  nearlyAlways(...PEOPLE),
  id('KR', 12),
  words(...CYCLES),
  number,
  number,
  number,
  fc.oneof(fc.integer({ min: 0, max: 10 }), number),
  text,
  text,
  text,
  key,
  fc.oneof({ weight: 6, arbitrary: fc.constant('') }, key),
);

/** Beside the settings stand the cycles: name, start and end. */
const settings = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant(NOW_SERIAL) }, fc.integer({ min: 46_000, max: 46_800 })),
    fc.oneof({ weight: 6, arbitrary: fc.constant('Q4 2026') }, fc.constantFrom(...CYCLES, '')),
    fc.constantFrom(0.9, 0.8, 1, ''),
    fc.constantFrom(0.7, 0.5, ''),
    fc.constantFrom(1, 0.9, ''),
    fc.constantFrom(0.7, 1, ''),
    fc.constantFrom(0.07, 0.2, ''),
    fc.constantFrom(5, 3, ''),
    fc.constantFrom(2, 1, ''),
    fc.constantFrom(5, 4, ''),
    fc.constantFrom('average', 'median', ''),
    fc.constantFrom(8, 7, 3),
  )
  .map((values) => values.map((each) => [each]));

/** @param {fc.Arbitrary<Row>} row @param {number} most @returns {fc.Arbitrary<Row[]>} */
const rows = (row, most) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(row, { minLength: Math.ceil(most / 3), maxLength: most, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(row, { maxLength: 3 }) },
  );

/** @type {fc.Arbitrary<DrawnWorkbook>} */
const workbook = fc.record({
  OKRs: rows(okr, 40),
  KPIs: rows(kpi, 20),
  'KPI data': rows(value, 150),
  'Check-ins': rows(checkIn, 60),
  Settings: settings,
});

/** @param {number} count @param {number} seed */
export const drawnWorkbooks = (count, seed) => fc.sample(workbook, { numRuns: count, seed });
