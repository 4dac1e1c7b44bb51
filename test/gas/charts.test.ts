/** Over the fakes of the workbench: no sheet of the library needs to have a chart for this. */
import { afterEach, expect, test, vi } from 'vitest';
import { drawCharts } from '../../src/gas/charts.ts';
import type { Layout } from '../../src/workbook/layout.ts';
import { type ChartDesign, chart } from '../../src/workbook/library/sheets/chart.ts';
import { startSheet } from '../../src/workbook/library/sheets/start.ts';
import { freshLayout, type Layouts } from '../../src/workbook/sheet-plan.ts';
import { TABLE_NAMES } from '../../src/workbook/tables.ts';
import { openScript } from '../workbench/open-script.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const RATE: ChartDesign = {
  title: 'Check-in rate',
  kind: 'lines',
  ranges: ['A1:B4'],
  at: { row: 6, column: 2 },
  width: 300,
  height: 200,
  series: [{ tone: 'link', draw: 'line with points' }],
};
const SCORES: ChartDesign = {
  ...RATE,
  title: 'Scores',
  kind: 'bars',
  ranges: ['A1:A4', "'Other tab'!B1:B4"],
};

const OWN: Layout = { ...freshLayout(startSheet), tab: 'Sheet1' };
const WHERE = Object.fromEntries(TABLE_NAMES.map((table) => [table, OWN])) as Layouts;

afterEach(() => {
  vi.unstubAllGlobals();
});

async function open() {
  const host = await openScript('');
  const { SpreadsheetApp, Charts } = host.globals as { SpreadsheetApp: App; Charts: unknown };
  vi.stubGlobal('Charts', Charts);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  spreadsheet.insertSheet('Other tab');
  const draw = (...designs: readonly ChartDesign[]) =>
    drawCharts({ spreadsheet }, sheet, {
      plan: { ...startSheet, charts: designs.map(chart) },
      layout: OWN,
      where: WHERE,
    });
  const titles = () => sheet.getCharts().map((one) => one.getOptions().get('title'));
  return { host, sheet, draw, titles };
}

test('charts stand where the plan says, over cells of their own tab and of others', async () => {
  const { host, sheet, draw } = await open();
  draw(RATE, SCORES);
  const placed = sheet
    .getCharts()
    .map((one) => [
      one.getContainerInfo().getAnchorRow(),
      one.getContainerInfo().getAnchorColumn(),
      one.getNumHeaders(),
      one.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`),
    ]);
  expect(placed).toEqual([
    [6, 2, 1, ['Sheet1!A1:B4']],
    [6, 2, 1, ['Sheet1!A1:A4', 'Other tab!B1:B4']],
  ]);
  expect(host.charts().map(({ title, lying, width, height }) => [title, lying, width, height])).toEqual([
    ['Check-in rate', false, 300, 200],
    ['Scores', true, 300, 200],
  ]);
});

test('cells that a plan hides are drawn as well', async () => {
  const { host, sheet, draw } = await open();
  sheet.getRange('A1:B4').setValues([
    ['Week', 'Rate'],
    ['W1', 1],
    ['W2', 2],
    ['W3', 3],
  ]);
  sheet.hideColumns(1, 2);
  draw(RATE);
  expect(host.charts()[0]?.series[0]?.values).toEqual([1, 2, 3]);
});

test('again, each of ours is what it should be and people’s stay', async () => {
  const { sheet, draw, titles } = await open();
  draw(RATE, SCORES);
  sheet.insertChart(sheet.newChart().setOption('title', 'Theirs').build());
  const [first] = sheet.getCharts();
  if (first) sheet.updateChart(first.modify().setPosition(40, 9, 0, 0).setOption('width', 900).build());
  draw(RATE, SCORES);
  expect(titles()).toEqual(['Check-in rate', 'Scores', 'Theirs']);
  expect(sheet.getCharts()[0]?.getContainerInfo().getAnchorRow()).toBe(6);
  expect(sheet.getCharts()[0]?.getOptions().get('width')).toBe(300);
});

test.each([
  ['a copy that somebody made of ours', 'Check-in rate', ['Check-in rate', 'Check-in rate']],
  ['ours under a title that somebody gave it', 'Our rate', ['Our rate', 'Check-in rate']],
])('%s stays', async (_reason, title, expected) => {
  const { sheet, draw, titles } = await open();
  if (title === RATE.title) draw(RATE);
  sheet.insertChart(sheet.newChart().setOption('title', title).build());
  draw(RATE);
  expect(titles()).toEqual(expected);
});

test('costs one read, then one write a chart, new or not', async () => {
  const { host, draw } = await open();
  const cost = () => {
    host.ledger.clear();
    draw(RATE, SCORES);
    return [host.ledger.count(), host.ledger.readAfterWrite()];
  };
  expect(cost()).toEqual([3, 0]);
  expect(cost()).toEqual([3, 0]);
});

test('a plan without charts asks for nothing', async () => {
  const { host, draw } = await open();
  host.ledger.clear();
  draw();
  expect(host.ledger.calls).toEqual([]);
});
