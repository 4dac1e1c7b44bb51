import { describe, expect, test } from 'vitest';
import type { SetUpInput } from '../../../src/schema/calls.ts';
import { isRefusal, type Seen } from '../../../src/workbook/action.ts';
import { setUp } from '../../../src/workbook/actions/set-up.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { PLANS } from '../../../src/workbook/library/sheets/plans.ts';
import { drawnTab, KPI_DATA, KPIS, LOG, okrsTab, SETTINGS, seenWith } from '../drawn-tab.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
const QUARTER = { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' };
const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };

function sheets(seen: Seen, input: SetUpInput): SheetEdit[] {
  const decision = setUp.decide(seen, { plans: PLANS, ...input }, moment);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision.edits.filter((edit): edit is SheetEdit => edit.edit === 'sheet');
}
const tabs = (seen: Seen, input: SetUpInput) => sheets(seen, input).map(({ layout }) => layout.tab);
const sheet = (seen: Seen, input: SetUpInput, table: string) => {
  const found = sheets(seen, input).find(({ plan }) => plan.table === table);
  if (found === undefined) throw new Error(`no ${table}`);
  return found;
};
const formulasOf = ({ cells }: SheetEdit) =>
  cells.flatMap(({ content }) =>
    typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
  );

const EMPTY = seenWith({});
const START = drawnTab(1, 'Start', ' | Milepost');
const DASHBOARD = drawnTab(7, 'Dashboard', ' | Dashboard');
const FRAME = { start: START, dashboard: DASHBOARD, settings: SETTINGS };
const OKRS = seenWith({ ...FRAME, okrs: okrsTab(''), checkIns: LOG });
const ONLY_KPIS = seenWith({ ...FRAME, kpis: KPIS, kpiData: KPI_DATA });
const ALL = ['Start', 'Dashboard', 'OKRs', 'KPIs', 'KPI data', 'Check-ins', 'Settings'];
const WITH_OKRS = ['Start', 'Dashboard', 'OKRs', 'Check-ins', 'Settings'];
const WITH_KPIS = ['Start', 'Dashboard', 'KPIs', 'KPI data', 'Settings'];

describe('setUp of parts', () => {
  test.each<[string, Seen, SetUpInput, string[]]>([
    ['OKRs alone', EMPTY, { parts: ['okrs'], cycle: QUARTER }, WITH_OKRS],
    ['KPIs alone', EMPTY, { parts: ['kpis'], cycle: QUARTER }, WITH_KPIS],
    ['both', EMPTY, { parts: ['kpis', 'okrs'], cycle: QUARTER }, ALL],
    ['a repair makes everything where there is nothing', EMPTY, {}, ALL],
    ['also one from a page that shows one part', EMPTY, { parts: ['kpis'] }, ALL],
    ['a repair adds no part that nobody asked for', OKRS, {}, WITH_OKRS],
    ['nor the other one', ONLY_KPIS, {}, WITH_KPIS],
    ['KPIs are added to OKRs', OKRS, { parts: ['kpis'] }, ALL],
    ['OKRs are added to KPIs', ONLY_KPIS, { parts: ['okrs'], cycle: QUARTER }, ALL],
    ['a part that is there stays', OKRS, { parts: ['okrs'], cycle: QUARTER }, WITH_OKRS],
    [
      'a deleted tab comes back beside the other one of its part',
      seenWith({ ...FRAME, okrs: okrsTab('') }),
      {},
      WITH_OKRS,
    ],
    [
      'a stranger’s tab of the name is no part',
      seenWith({ ...OKRS.tabs, kpis: drawnTab(9, 'KPIs', 'Goal | Q1', false) }),
      {},
      WITH_OKRS,
    ],
  ])('%s', (_reason, seen, input, expected) => {
    expect(tabs(seen, input)).toEqual(expected);
  });

  test('formulas over a part that is absent read the empty margin of Start', () => {
    const formulas = formulasOf(sheet(EMPTY, { parts: ['okrs'], cycle: QUARTER }, 'dashboard')).join('\n');
    expect(formulas).toContain('SUMPRODUCT((Start!A3:A<>"")*1)');
    expect(formulas).not.toMatch(/KPIs!|KPI data'!/);
  });

  test('they name the real columns once it is added, and where Start is called otherwise its other name', () => {
    expect(formulasOf(sheet(OKRS, { parts: ['kpis'] }, 'dashboard')).join()).toContain('KPIs!A3:A');
    const renamed = seenWith({ ...OKRS.tabs, start: { ...START, name: 'Home page' } });
    expect(formulasOf(sheet(renamed, {}, 'dashboard')).join()).toContain("'Home page'!A3:A");
  });
});

describe('the cycle', () => {
  const typed = (seen: Seen, input: SetUpInput) =>
    sheet(seen, input, 'settings').cells.flatMap(({ row, column, content }) =>
      [2, 5, 6, 7, 9].includes(column) && typeof content !== 'object' && row > 2
        ? [[row, column, content]]
        : [],
    );

  test('that was asked for is the only one of a new workbook', () => {
    const cycle = { name: 'Spring', start: '2027-02-01', end: '2027-04-30' };
    const cells = typed(EMPTY, { parts: ['okrs'], cycle });
    expect(cells.filter(([, column]) => column === 5)).toEqual([[3, 5, 'Spring']]);
    expect(cells).toContainEqual([4, 2, 'Spring']);
  });

  test.each([
    ['a new one stands below those that are there', 'Q1 2027', 4],
    ['one that is there keeps its row', 'Q4 2026', 3],
  ])('%s', (_reason, name, row) => {
    const cycle = { name, start: '2027-01-01', end: '2027-03-31' };
    expect(typed(OKRS, { cycle }).filter(([, column]) => column === 5)).toEqual([[row, 5, name]]);
  });

  test('of a repair stays as it is', () => {
    expect(typed(OKRS, {})).toEqual([]);
  });
});

describe('teams', () => {
  const teams = ({ cells, layout }: SheetEdit) =>
    cells
      .filter(({ column }) => column === layout.columns.get('Teams'))
      .map(({ row, content }) => [row, content]);

  test.each<[string, string, string[], unknown[]]>([
    [
      'stand in a column of their own',
      '',
      ['People', 'Sales'],
      [
        [3, 'People'],
        [4, 'Sales'],
      ],
    ],
    ['those that are listed are left, others go below', 'People', ['Sales', 'People'], [[4, 'Sales']]],
    ['none are none', '', [], []],
  ])('%s', (_reason, listed, names, expected) => {
    const values = SETTINGS.values.map((row, at) => (at === 2 ? [...row.slice(0, 15), listed] : row));
    const seen = seenWith({ ...OKRS.tabs, settings: { ...SETTINGS, values } });
    expect(teams(sheet(seen, { teams: names }, 'settings'))).toEqual(expected);
  });

  test('are offered by dropdowns from the first one on', () => {
    const offered = (input: SetUpInput) => sheet(OKRS, input, 'okrs').where.settings.columns.has('Teams');
    expect([offered({}), offered({ teams: ['People'] })]).toEqual([false, true]);
  });
});
