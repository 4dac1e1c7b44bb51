import { expect, test } from 'vitest';
import type { CellsView } from '../../../src/schema/format-views.ts';
import type { SetUpView } from '../../../src/schema/set-up-views.ts';
import { describeInChromium } from '../../chromium.ts';
import { expectNoMarkup, HOSTILE } from '../hostile.ts';
import { type Call, type PageOptions, type Reply, type Server, useSidebar } from '../sidebar-page.ts';
import { expectUsable } from '../sights.ts';

const DIALOG: PageOptions = { width: 640, height: 560 };
const EMPTY: SetUpView = { today: '2026-11-12', tabs: {}, settings: [] };
const WITH_KPIS: SetUpView = {
  today: '2026-11-12',
  tabs: { start: 'Start', dashboard: 'Dashboard', kpis: 'KPIs', kpiData: 'KPI data', settings: 'Settings' },
  settings: [
    ['Setting', 'Value', 'Name', 'Start', 'End', 'Teams'],
    ['Current cycle', 'Q4 2026', 'Q4 2026', '2026-10-01', '2026-12-31', 'People'],
  ],
};
const NO_CELLS: CellsView = {
  sheet: 1,
  tab: 'Sheet1',
  row: 1,
  column: 1,
  rows: 1,
  columns: 1,
  above: '',
  values: [['']],
};
const KPIS: CellsView = {
  ...NO_CELLS,
  rows: 4,
  columns: 3,
  values: [
    ['KPI', 'Now', 'Target'],
    ['Time to fill', '45 days', 25],
    ['Cost per hire', '4,200 EUR', 4000],
    ['Attrition', 'soon', ''],
  ],
};

function server(view = EMPTY, cells = NO_CELLS) {
  return (call: Call): Reply => {
    switch (call.name) {
      case 'openSetUp':
        return { ok: true, value: view };
      case 'readCells':
        return { ok: true, value: cells };
      case 'setUp':
        return { ok: true, value: { text: 'Milepost is set up: Start.' } };
      case 'addKpis':
        return { ok: true, value: { ids: call.input.kpis.map((_, at) => `K${at + 1}`) } };
      case 'saveKpiValues':
        return { ok: true, value: { saved: call.input.values.length } };
      case 'showPage':
        return { ok: true, value: {} };
      default:
        return new Error('the page makes no such call');
    }
  };
}

describeInChromium('the dialog that sets up', () => {
  const openPage = useSidebar();
  const open = (reply: Server = server(), options = DIALOG) => openPage('SetUp.html', reply, options);

  test('begins with the first question, and Enter sends what was chosen and typed', async () => {
    const { page, calls } = await open();
    await page.getByRole('radio', { name: 'OKRs and KPIs' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('textbox', { name: /^Names with commas/ }).fill('People, people\nSales');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This workbook is ready' }).waitFor();
    expect(calls.at(-1)).toEqual({
      name: 'setUp',
      input: {
        parts: ['okrs'],
        cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
        teams: ['People', 'Sales'],
      },
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('This workbook is ready');
    await page.getByRole('button', { name: 'Plan OKRs' }).click();
    await page.getByText('closed').waitFor();
    expect(calls.at(-1)).toEqual({ name: 'showPage', input: { page: 'Plan' } });
  });

  test.each<[string, 'Name' | 'First day' | 'Last day', string, string]>([
    ['a blank name', 'Name', ' ', 'Give the cycle a name'],
    ['no first day', 'First day', '', 'Choose the first day.'],
    ['an end before the start', 'Last day', '2026-09-30', 'The end has to come after 1 Oct 2026'],
    ['other dates than Settings has', 'Last day', '2026-12-30', 'Q4 2026 is in Settings already'],
  ])('%s is said beside the fields, nothing is sent, and typing it right takes it away', async (...row) => {
    const [, label, typed, sentence] = row;
    const { page, calls } = await open(server(WITH_KPIS));
    const field = page.getByLabel(label, { exact: true });
    const before = await field.inputValue();
    await field.fill(typed);
    await field.press('Enter');
    await page.getByText(sentence).waitFor();
    expect(
      await page.locator('input[aria-invalid="true"]').evaluate((each) => each === document.activeElement),
    ).toBe(true);
    expect(calls.some(({ name }) => name === 'setUp')).toBe(false);
    await field.fill(before);
    await page.getByText(sentence).waitFor({ state: 'hidden' });
  });

  test('where KPIs are, OKRs are offered, and teams that are listed are not sent again', async () => {
    const { page, calls } = await open(server(WITH_KPIS));
    await page.getByRole('button', { name: 'Set up again' }).waitFor();
    await page.getByText('Here already: People.').waitFor();
    await page.getByRole('radio', { name: 'Add OKRs' }).check();
    await page.getByRole('textbox', { name: /Names with commas/ }).fill('People');
    await page.getByRole('button', { name: 'Add OKRs' }).click();
    await page.getByRole('heading', { name: 'This workbook is ready' }).waitFor();
    expect(calls.at(-1)?.input).toEqual({
      parts: ['okrs', 'kpis'],
      cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
    });
  });

  test('selected KPIs are shown as they are read, with what stays behind, and brought in before the questions', async () => {
    const { page, calls } = await open(server(EMPTY, KPIS));
    await page.getByRole('heading', { name: '2 KPIs are selected in Sheet1!A1:C4' }).waitFor();
    expect(
      await page.getByRole('list', { name: 'These stay behind.' }).getByRole('listitem').allTextContents(),
    ).toEqual(['B3: “4,200 EUR” can be 4200 or 4.2.', 'B4: “soon” is not a number.']);
    await page.getByLabel('Time to fill is better when').selectOption('lower');
    await page.getByRole('button', { name: 'Bring them in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 KPIs brought in, with 1 value as of today.').waitFor();
    await page.getByText('What is this workbook for?').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    expect(calls.map(({ name }) => name)).toEqual([
      'openSetUp',
      'readCells',
      'setUp',
      'addKpis',
      'saveKpiValues',
      'openSetUp',
    ]);
    expect(calls[3]?.input).toEqual({
      kpis: [
        { name: 'Time to fill', unit: 'days', direction: 'down', target: 25 },
        { name: 'Cost per hire', unit: '', direction: 'up', target: 4000 },
      ],
    });
    expect(calls[4]).toMatchObject({
      input: { values: [{ kpi: 'K1', date: '2026-11-12', value: 45, note: 'From Sheet1!B2' }] },
    });
  });

  test.each<[string, Reply, string]>([
    [
      'refused',
      { ok: false, text: 'Somebody else is saving right now.', remedy: null },
      'Somebody else is saving',
    ],
    ['lost', new Error('NO_ANSWER'), 'nothing is made twice'],
  ])(
    'a set-up that is %s is said, keeps what was typed and can be sent again',
    async (_reason, reply, sentence) => {
      let fails = true;
      const well = server();
      const { page } = await open((call) => (call.name === 'setUp' && fails ? reply : well(call)));
      const teams = page.getByRole('textbox', { name: /^Names with commas/ });
      await teams.fill('People');
      await teams.press('Enter');
      await page.getByRole('alert').getByText(sentence).waitFor();
      expect(await teams.inputValue()).toBe('People');
      fails = false;
      await teams.press('Enter');
      await page.getByRole('heading', { name: 'This workbook is ready' }).waitFor();
    },
  );

  test('what takes more than a second is said, and a second Enter sends nothing', async () => {
    const well = server();
    const { page, calls } = await open(async (call) => {
      if (call.name === 'setUp') await new Promise((resolve) => setTimeout(resolve, 2500));
      return well(call);
    });
    await page.getByRole('textbox', { name: /^Names with commas/ }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Making the tabs, their formulas and their colours…').waitFor();
    await page.getByRole('heading', { name: 'This workbook is ready' }).waitFor();
    expect(calls.filter(({ name }) => name === 'setUp')).toHaveLength(1);
  });

  test('no text of a sheet is taken for markup', async () => {
    const text = HOSTILE;
    const { page } = await open(
      server(EMPTY, {
        ...KPIS,
        tab: text,
        values: [
          [text, 5, 6],
          ['b', text, 7],
        ],
      }),
    );
    await page.getByText('KPIs are selected').waitFor();
    await expectNoMarkup(page);
  });

  test.each<[string, PageOptions]>([
    ['at its size', DIALOG],
    ['at 200 % zoom', { width: 320, height: 280 }],
    ['in forced colours', { ...DIALOG, forcedColors: 'active' }],
  ])('axe finds nothing and nothing scrolls sideways %s', async (_reason, options) => {
    const asked = (await open(server(WITH_KPIS), options)).page;
    await asked.getByRole('button', { name: 'Not sure? Answer five questions' }).click();
    await asked.getByLabel('Name', { exact: true }).fill('');
    await asked.getByLabel('Name', { exact: true }).press('Enter');
    await asked.getByText('Give the cycle a name').waitFor();
    await expectUsable(asked);
    const preview = (await open(server(EMPTY, KPIS), options)).page;
    await preview.getByText('KPIs are selected').waitFor();
    await expectUsable(preview);
  });
});
