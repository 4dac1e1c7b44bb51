import { expect, test } from 'vitest';
import { type ListedKpi, readListedKpis } from '../../../src/domain/kpi/listed-kpi.ts';
import { adviceOnMember, adviceOnSet } from '../../../src/domain/kpi/set-advice.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { drawn, utc } from '../okr/sheet.ts';

const HEADER = 'ID | KPI | Perspective | Target | Benchmark | Benchmark note | Leading | Objective\n';

function listed(lines: string): (ListedKpi | undefined)[] {
  const kpis = readListedKpis(drawn(HEADER + lines.trim()), utc);
  if (isProblem(kpis)) throw new Error(problemText(kpis));
  return kpis;
}

const present = (lines: string) => listed(lines).filter((kpi) => kpi !== undefined);
const said = (advice: readonly { rule: string; text: string }[]) =>
  Object.fromEntries(advice.map(({ rule, text }) => [rule, text]));

test('a row is read as a member of the set', () => {
  expect(
    listed(`
      K1 | Time to fill | people    | 25 | 30 | Europe, Acme survey 2024 | Yes | O1
         |              |           |    |    |                          |     |
      K2 |              | Elsewhere | x  |    |                          | no  |
    `),
  ).toEqual([
    {
      id: 'K1',
      name: 'Time to fill',
      perspective: 'People',
      hasTarget: true,
      hasBenchmark: true,
      benchmarkNote: 'Europe, Acme survey 2024',
      isLeading: true,
      objective: 'O1',
    },
    undefined,
    {
      id: 'K2',
      name: 'K2',
      perspective: null,
      hasTarget: true,
      hasBenchmark: false,
      benchmarkNote: '',
      isLeading: false,
      objective: '',
    },
  ]);
});

test('what is no table of KPIs says so', () => {
  const refusal = readListedKpis([['KPI']], utc);
  expect(isProblem(refusal) && problemText(refusal)).toBe(
    'Check the KPIs table: its first row has no column "ID"',
  );
});

test('an error for a text is as if it were blank', () => {
  expect(listed('#N/A | #REF! | #N/A | | | #N/A | | #N/A')[0]).toMatchObject({
    id: '',
    name: '',
    perspective: null,
    benchmarkNote: '',
    objective: '',
  });
});

const PERSPECTIVES = ['Financial', 'Customer', 'Operations', 'People'];
/** So many KPIs over all perspectives, the first one leading. */
const set = (count: number, perspectives = PERSPECTIVES, leading = 'yes') =>
  present(
    Array.from(
      { length: count },
      (_, at) =>
        `K${at} | KPI | ${perspectives[at % perspectives.length]} | 5 | | | ${at === 0 ? leading : 'no'} |`,
    ).join('\n'),
  );

const LEADING = 'Add a leading KPI: these all tell what has happened, none warns early';

test.each([
  ['5 are enough', set(5), {}],
  ['4 are not', set(4), { 'few KPIs': 'Add KPIs: 5 to 10 show how the whole is doing, there are 4' }],
  ['10 can be watched', set(10), {}],
  ['11 can’t', set(11), { 'many KPIs': '11 KPIs are too many to watch: keep the 10 that matter most' }],
  [
    'a perspective is missing',
    set(6, ['Financial', 'Customer', 'People']),
    { perspective: 'Add a KPI for Operations: what nobody looks at goes wrong unseen' },
  ],
  [
    'three are missing',
    set(6, ['Customer']),
    { perspective: 'Add a KPI for Financial, Operations, People: what nobody looks at goes wrong unseen' },
  ],
  ['all lag', set(6, PERSPECTIVES, 'no'), { leading: LEADING }],
  ['nobody has said whether they lead', set(6, PERSPECTIVES, ''), { leading: LEADING }],
  ['a ticked box leads', set(6, PERSPECTIVES, 'TRUE'), {}],
  ['there is none at all', [], { 'few KPIs': 'Add KPIs: 5 to 10 show how the whole is doing, there are 0' }],
])('of the set: %s', (_, kpis, advice) => {
  expect(said(adviceOnSet(kpis))).toEqual(advice);
});

test('a single KPI is one', () => {
  expect(said(adviceOnSet(set(1)))['few KPIs']).toMatch(/there is 1$/);
});

const SOURCE = 'Add source and year to the benchmark note: a number of unknown origin proves nothing';
const one = (cells: string) => present(`K1 | KPI | People | ${cells}`)[0];

test.each([
  ['source and year are there', '5 | 30 | Acme survey 2024 | |', {}],
  ['the year first', '5 | 30 | 2024 Acme survey | |', {}],
  ['of the last century', '5 | 30 | Acme survey (1999) | |', {}],
  ['without a benchmark none is asked for', '5 | | | |', {}],
  ['neither is there', '5 | 30 | | |', { source: SOURCE }],
  ['no year', '5 | 30 | Acme survey | |', { source: SOURCE }],
  ['a number that is no year', '5 | 30 | Acme survey of 20245 firms | |', { source: SOURCE }],
  ['the end of a number is no year', '5 | 30 | Acme survey of 12024 firms | |', { source: SOURCE }],
  ['another century is no year', '5 | 30 | Acme survey of 1820 firms | |', { source: SOURCE }],
  ['a year alone', '5 | 30 | 2024 | |', { source: SOURCE }],
  ['a single letter is no source', '5 | 30 | Q 2024 | |', { source: SOURCE }],
  ['no target', ' | | | |', { target: 'Add a target: without one nobody knows what is good' }],
])('of one KPI: %s', (_, cells, advice) => {
  const kpi = one(cells);
  expect(kpi && said(adviceOnMember(kpi, { status: 'On target', isLinked: false }))).toEqual(advice);
});

const UNSERVED = 'Off target and part of no objective: make it a key result, or say why it may stay there';

test.each([
  ['off target and in no objective', 'Off target', false, { 'off target': UNSERVED }],
  ['off target and in one', 'Off target', true, {}],
  ['near target', 'Near target', false, {}],
  ['without data', 'No data', false, {}],
  ['unreadable', 'Check data', false, {}],
  ['blank', null, false, {}],
] as const)('of one KPI that is %s', (_, status, isLinked, advice) => {
  const kpi = one('5 | | | |');
  expect(kpi && said(adviceOnMember(kpi, { status, isLinked }))).toEqual(advice);
});

test('a table without IDs is told so', () => {
  const kpis = readListedKpis([['KPI'], ['Churn']], () => 0 as never);
  expect(kpis).toMatchObject({ problem: 'missingColumns', columns: ['ID'] });
});
