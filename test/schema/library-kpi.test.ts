import { expect, test } from 'vitest';
import { kpiLibrary, type LibraryKpi } from '../../src/schema/library-kpi.ts';

const BENCHMARK: LibraryKpi['benchmarks'][number] = {
  value: 0.05,
  unit: '%',
  level: 'Median',
  segment: 'Bakeries',
  year: 2024,
  source: { name: 'Office of Bread', address: 'https://example.com/bread' },
};

const KPI: LibraryKpi = {
  id: 'burnt-bread',
  name: 'Burnt bread',
  perspective: 'Operations',
  unit: '%',
  direction: 'down',
  cadence: 'weekly',
  leading: false,
  formula: 'Burnt loaves divided by all loaves.',
  pitfall: 'It falls by 0.5 points when the baker is kind.',
  counterMetric: 'pale-bread',
  tags: ['loaves', 'OVEN'],
  benchmarks: [BENCHMARK],
};
const PALE: LibraryKpi = { ...KPI, id: 'pale-bread', name: 'Pale bread', counterMetric: 'burnt-bread' };

const fits = (change: object, other: LibraryKpi = PALE): boolean =>
  kpiLibrary.safeParse([{ ...KPI, ...change }, other]).success;

test.each([
  ['a whole KPI', {}],
  ['no benchmark', { benchmarks: [] }],
  ['an abbreviation in the name', { name: 'Burnt bread of the EU' }],
])('%s fits', (_, change) => {
  expect(fits(change)).toBe(true);
});

test.each([
  ['an id with capitals', { id: 'Burnt-bread' }],
  ['an id of the other one', { id: 'pale-bread', counterMetric: 'burnt-bread' }],
  ['a name of the other one', { name: 'Pale bread' }],
  ['a name in title case', { name: 'Burnt Bread' }],
  ['a name in small letters', { name: 'burnt bread' }],
  ['a trailing gap in the name', { name: 'Burnt bread ' }],
  ['a double gap in the name', { name: 'Burnt  bread' }],
  ['a full stop in the name', { name: 'Burnt bread.' }],
  ['a name that breaks the line twice', { name: `Burnt ${'bread '.repeat(6)}crumbs` }],
  ['a perspective of its own', { perspective: 'Bakery' }],
  ['a formula without a full stop', { formula: 'Burnt loaves divided by all loaves' }],
  ['a trailing gap in the formula', { formula: 'Burnt loaves divided by all loaves. ' }],
  ['an exclamation', { pitfall: 'Bakers cheat! They are kind.' }],
  ['two sentences where one is asked for', { pitfall: 'Bakers cheat. They are kind.' }],
  ['a counter-metric that is nowhere', { counterMetric: 'raw-bread' }],
  ['itself as counter-metric', { counterMetric: 'burnt-bread' }],
  ['a single tag', { tags: ['loaves'] }],
])('%s does not', (_, change) => {
  expect(fits(change)).toBe(false);
});

test.each([
  ['no value', { value: undefined }],
  ['a value in words', { value: '5%' }],
  ['another unit', { unit: 'loaves' }],
  ['no segment', { segment: '' }],
  ['no year', { year: undefined }],
  ['half a year', { year: 2024.5 }],
  ['a year of the last century', { year: 1984 }],
  ['a second year in the segment', { segment: 'Bakeries in 2019' }],
  ['a source without a name', { source: { ...BENCHMARK.source, name: '' } }],
  ['a second year in the name of the source', { source: { ...BENCHMARK.source, name: 'Report 2019' } }],
  ['a source without an address', { source: { name: 'Office of Bread' } }],
  [
    'an address that anybody can change on the way',
    { source: { ...BENCHMARK.source, address: 'http://example.com' } },
  ],
])('a benchmark with %s does not fit', (_, change) => {
  expect(fits({ benchmarks: [{ ...BENCHMARK, ...change }] })).toBe(false);
});
