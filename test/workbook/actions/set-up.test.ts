import { describe, expect, test } from 'vitest';
import { isRefusal, type Seen } from '../../../src/workbook/action.ts';
import { setUp } from '../../../src/workbook/actions/set-up.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { PLANS } from '../../../src/workbook/library/sheets/plans.ts';
import { filledIn } from '../../../src/workbook/template.ts';
import { drawnTab, EMPLOYER_BRAND, KPI_DATA, KPIS, LOG, okrsTab, SETTINGS, seenWith } from '../drawn-tab.ts';

const INPUT = { plans: PLANS };
const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };

function decided(seen: Seen) {
  const decision = setUp.decide(seen, INPUT, moment);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
const sheets = (seen: Seen) => decided(seen).edits.filter((edit): edit is SheetEdit => edit.edit === 'sheet');
const sheet = (seen: Seen, table: string) => {
  const found = sheets(seen).find((edit) => edit.plan.table === table);
  if (found === undefined) throw new Error(`no ${table}`);
  return found;
};
const formulasOf = (edit: SheetEdit) =>
  edit.cells.flatMap(({ content }) =>
    typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [],
  );

const START = drawnTab(1, 'Start', ' | Milepost');
const DASHBOARD = drawnTab(7, 'Dashboard', ' | Dashboard');
const WHOLE = {
  start: START,
  dashboard: DASHBOARD,
  okrs: okrsTab(EMPLOYER_BRAND),
  kpis: KPIS,
  kpiData: KPI_DATA,
  checkIns: LOG,
  settings: SETTINGS,
};

describe('setUp in a new spreadsheet', () => {
  const seen = seenWith({}, { tabNames: ['Sheet1'] });

  test('makes its tabs in their order and shows Start', () => {
    expect(sheets(seen).map((edit) => [edit.layout.tab, edit.isNew])).toEqual([
      ['Start', true],
      ['Dashboard', true],
      ['OKRs', true],
      ['KPIs', true],
      ['KPI data', true],
      ['Check-ins', true],
      ['Settings', true],
    ]);
    expect(decided(seen).edits.slice(-1)).toEqual([{ edit: 'show', table: 'start' }]);
  });

  test('computes the whole OKRs sheet by one call over its typed columns', () => {
    expect(formulasOf(sheet(seen, 'okrs')).filter((formula) => formula.includes('OKRREVIEW'))).toEqual([
      '=OKRREVIEW(A2:T;Settings!E2:G;Settings!$B$3;Settings!A2:B)',
    ]);
  });

  test('begins with the quarter that runs today', () => {
    const contents = sheet(seen, 'settings').cells.map((cell) => cell.content);
    expect(contents).toEqual(expect.arrayContaining(['Q4 2026', 46296, 46387, { formula: '=TODAY()' }]));
  });

  test('writes formulas that every locale reads alike', () => {
    const formulas = sheets(seen).flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(15);
    const unquoted = formulas.map((formula) =>
      formula
        .replace(/"[^"]*"/g, '""')
        .replace(/'[^']*'/g, 'tab')
        .replace(/\{#\w+\}/g, '0'),
    );
    for (const formula of unquoted) expect(formula).not.toMatch(/,|\{|\d\.\d|QUERY/);
  });

  test('gives all rules by native formulas that no custom function stands in', () => {
    const { plan, layout, where } = sheet(seen, 'okrs');
    for (const rule of plan.rules)
      expect(filledIn(rule.when, layout, where)).not.toMatch(/OKR[A-Z]|KPI[A-Z]|[{}]/);
  });
});

describe('setUp beside tabs that are not ours', () => {
  test.each([
    ['a stranger’s tab of the same name is left alone', ['OKRs'], 'OKRs (Milepost)'],
    ['whatever its letters', ['okrs'], 'OKRs (Milepost)'],
    ['also when that name is taken', ['OKRs', 'OKRs (Milepost)'], 'OKRs (Milepost 2)'],
  ])('%s', (_reason, tabNames, name) => {
    const theirs = drawnTab(9, 'OKRs', 'Goal | Q1 | Q2\nGrow | 1 | 2', false);
    expect(sheet(seenWith({ okrs: theirs }, { tabNames }), 'okrs')).toMatchObject({
      isNew: true,
      layout: { tab: name },
    });
  });

  test('names the other tab in every formula when ours has another name', () => {
    const seen = seenWith({}, { tabNames: ['Settings'] });
    expect(formulasOf(sheet(seen, 'okrs'))[0]).toBe(`='Settings (Milepost)'!$B$4&""`);
  });

  test('takes up our own tab whose id was lost', () => {
    const ours = { ...okrsTab(EMPLOYER_BRAND), isKnown: false };
    expect(sheet(seenWith({ ...WHOLE, okrs: ours }), 'okrs').isNew).toBe(false);
  });
});

describe('setUp again', () => {
  test('adds nothing to a workbook that is whole', () => {
    const edits = sheets(seenWith(WHOLE));
    expect(edits.filter((edit) => edit.isNew || edit.added.length > 0)).toEqual([]);
    expect(decided(seenWith(WHOLE)).output.text).toBe(
      'Everything is in place. Formulas, colours and checks were renewed; nothing typed was changed.',
    );
  });

  test('leaves every setting as it was typed', () => {
    expect(sheet(seenWith(WHOLE), 'settings').cells.map((cell) => cell.content)).toEqual(['Settings']);
  });

  test('puts back a deleted tab and leaves the others', () => {
    const { okrs: _deleted, ...rest } = WHOLE;
    expect(
      sheets(seenWith(rest))
        .filter((edit) => edit.isNew)
        .map((edit) => edit.layout.tab),
    ).toEqual(['OKRs']);
    expect(decided(seenWith(rest)).output.text).toMatch(/^Added the OKRs tab\./);
  });

  test('keeps a renamed tab and writes its new name into the formulas', () => {
    const renamed = { ...SETTINGS, name: 'Our settings' };
    expect(formulasOf(sheet(seenWith({ ...WHOLE, settings: renamed }), 'okrs'))).toContain(
      "=OKRREVIEW(A2:T;'Our settings'!E2:G;'Our settings'!$B$3;'Our settings'!A2:B)",
    );
  });

  test('puts a lost column back in front of the computed block, inside its formula', () => {
    const headers =
      'ID | Title | Item | Parent | Cycle | Start | Target | Current | Progress | Score | Expected | Status | Advice | Bar';
    const edit = sheet(seenWith({ ...WHOLE, okrs: okrsTab('', headers) }), 'okrs');
    expect(edit.added).toContain('Owner');
    const [owner = 0, progress = 0] = [edit.layout.columns.get('Owner'), edit.layout.columns.get('Progress')];
    expect(owner).toBeGreaterThan(8);
    expect(progress).toBe(8 + edit.added.length + 1);
  });

  test('puts the computed block back in its place when its formula shows an error', () => {
    const shown = drawnTab(5, 'KPIs', `KPIs\n${KPIS.values[1]?.join(' | ')} | #ERROR!`);
    const { columns } = sheet(seenWith({ ...WHOLE, kpis: shown }), 'kpis').layout;
    expect([columns.get('Objective'), columns.get('Current'), columns.get('Advice')]).toEqual([14, 15, 25]);
  });

  test('finds the computed block again when its formula was deleted', () => {
    const headers = 'ID | Title | Item | Parent | Start | Target | Current | | | | | | Bar';
    const { columns } = sheet(seenWith({ ...WHOLE, okrs: okrsTab('', headers) }), 'okrs').layout;
    const bar = columns.get('Bar') ?? 0;
    expect(
      ['Progress', 'Score', 'Expected', 'Status', 'Advice'].map((header) => columns.get(header)),
    ).toEqual([5, 4, 3, 2, 1].map((before) => bar - before));
  });

  test('adds a setting that somebody deleted, below the others', () => {
    const drawing = 'Setting | Value | Name | Start | End | Person\nAs-of date | 2026-11-12';
    const edit = sheet(seenWith({ ...WHOLE, settings: drawnTab(4, 'Settings', drawing) }), 'settings');
    expect(edit.cells).toContainEqual(expect.objectContaining({ row: 3, content: 'Current cycle' }));
    expect(edit.cells).not.toContainEqual(expect.objectContaining({ content: 'As-of date' }));
  });

  test('refuses a tab of ours that lost its header row, and touches nothing', () => {
    const bare = drawnTab(2, 'OKRs', 'O1 | Grow | Objective');
    expect(setUp.decide(seenWith({ ...WHOLE, okrs: bare }), INPUT, moment)).toMatchObject({
      ok: false,
      text: expect.stringContaining('The OKRs tab has lost its header row.'),
    });
  });
});

describe('a KPI that somebody typed beside a key result', () => {
  const FED = '=IFERROR(INDEX(KPIs!O3:O;MATCH($P3;KPIs!A3:A;0));"")';
  const rowOf = (item: string, kpi: string, current: string) =>
    `X1 | Rating | ${item} | | | | Q4 2026 | | reach | Maya | | 3 | 4 | | | ${kpi} | ${current} | | `;
  const writes = (row: string, formula = '') => {
    const formulas = [[], [], [...Array<string>(16).fill(''), formula]];
    const { edits, output } = decided(seenWith({ ...WHOLE, okrs: { ...okrsTab(row), formulas } }));
    const written = edits.filter((edit) => edit.edit === 'write');
    return { written, says: output.text.includes('Rows newly fed by a KPI: 1.') };
  };

  test('feeds it where Current is empty, and that is said', () => {
    const written = [{ edit: 'write', table: 'okrs', row: 3, column: 17, values: [[{ formula: FED }]] }];
    expect(writes(rowOf('Key result', 'K7', ''))).toEqual({ written, says: true });
  });

  test.each([
    ['a number stands there, which is somebody’s', rowOf('Key result', 'K7', '38'), ''],
    ['a text stands there', rowOf('Key result', 'K7', '38 days'), ''],
    ['a formula stands there that gives nothing today', rowOf('Key result', 'K7', ''), '=IF(Z3;1;"")'],
    ['the row is an objective', rowOf('Objective', 'K7', ''), ''],
    ['there is no KPI', rowOf('Key result', '', ''), ''],
  ])('changes nothing where %s', (_reason, row, formula) => {
    expect(writes(row, formula)).toEqual({ written: [], says: false });
  });

  test('feeds it in a sheet whose columns have moved and get back one that was deleted', () => {
    const headers =
      'KPI | ID | Title | Item | Parent | Link | Team | Cycle | Kind | Type | Owner | Unit | Start | Target | Limit | Weight | Current | Confidence';
    const okrs = okrsTab('K7 | KR1 | Rating | Key result | | | | Q4 2026 | | | | | 3 | 4 | | | | ', headers);
    const { edits } = decided(seenWith({ ...WHOLE, okrs }));
    const formula = '=IFERROR(INDEX(KPIs!O3:O;MATCH($A3;KPIs!A3:A;0));"")';
    expect(edits.filter((edit) => edit.edit === 'write')).toEqual([
      { edit: 'write', table: 'okrs', row: 3, column: 17, values: [[{ formula }]] },
    ]);
  });

  test('changes nothing in a sheet that lost the column of its KPIs', () => {
    const okrs = okrsTab('KR1 | Rating', 'ID | Title | Item | Start | Target | Current');
    expect(decided(seenWith({ ...WHOLE, okrs })).edits.filter((edit) => edit.edit === 'write')).toEqual([]);
  });
});
