import { describe, expect, test } from 'vitest';
import type { Host } from '../../workbench/host/contract.ts';
import { evaluate, openScript, scriptOf } from './open-script.ts';

const CELLS = `sheet.getRange('A1:C4').setValues([
  ['Week', 'Rate', 'Mean'], ['W41', 0.5, 0.6], ['W42', '', 0.6], ['W43', 0.75, '#N/A']]);
  sheet.getRange('B2:C4').setNumberFormat('0%');`;
const LINE = `sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:C9'))
  .setNumHeaders(1).setOption('title', 'Rate').setOption('useFirstColumnAsDomain', true)`;
const INSERT = `${CELLS} sheet.insertChart(${LINE}.setPosition(6, 2, 3, 4).build());`;

async function run(statements: string, options = {}): Promise<Host> {
  const host = await openScript(scriptOf(statements), options);
  await host.callFromSidebar('run', []);
  return host;
}

describe('a chart', () => {
  test('says where it stands, what it shows and how', async () => {
    const script = `${INSERT} const [chart] = sheet.getCharts(); const at = chart.getContainerInfo();
      return [chart.getRanges().map((range) => range.getA1Notation()), chart.getOptions().get('title'),
        chart.getNumHeaders(), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()];`;
    expect(await evaluate(script)).toEqual([['A1:C9'], 'Rate', 1, 6, 2, 3, 4]);
  });

  test.each([
    ['whole', "'legend', { position: 'top', textStyle: { fontSize: 9 } }", 'legend.position', 'top'],
    ['part by part', "'legend.position', 'top'", 'legend', { position: 'top' }],
    ['never', "'title', 'x'", 'legend.position', null],
  ])('an option that was set %s is read by its path', async (_reason, set, path, expected) => {
    const script = `return sheet.newChart().setOption(${set}).build().getOptions().get('${path}');`;
    expect(await evaluate(script)).toEqual(expected);
  });

  test('has no id until it stands in the sheet, then keeps its own', async () => {
    const script = `${CELLS} const built = ${LINE}.build(); sheet.insertChart(built); sheet.insertChart(built);
      const before = sheet.getCharts().map((chart) => chart.getChartId());
      sheet.updateChart(sheet.getCharts()[1].modify().setOption('title', 'Other').build());
      const after = sheet.getCharts();
      return [built.getChartId(), new Set(before).size, after.map((chart) => chart.getChartId() - before[0]),
        after.map((chart) => chart.getOptions().get('title'))];`;
    expect(await evaluate(script)).toEqual([null, 2, [0, 1], ['Rate', 'Other']]);
  });

  test('is taken out alone', async () => {
    const script = `${INSERT} sheet.insertChart(${LINE}.setOption('title', 'Theirs').build());
      sheet.removeChart(sheet.getCharts()[0]);
      return sheet.getCharts().map((chart) => chart.getOptions().get('title'));`;
    expect(await evaluate(script)).toEqual(['Theirs']);
  });

  test('goes with its tab', async () => {
    const { charts } = await run(`${INSERT} file.insertSheet('Other'); file.deleteSheet(sheet);`);
    expect(charts()).toEqual([]);
  });

  test.each([
    ['a chart that is not there', 'sheet.removeChart(sheet.newChart().build());', 'not in the sheet'],
    ['a type nobody needs yet', 'sheet.newChart().setChartType(Charts.ChartType.PIE);', 'local workbench'],
    [
      'a member nobody needs yet',
      'sheet.newChart().asPieChart();',
      'EmbeddedChartBuilder.asPieChart is not built',
    ],
    ['another service', 'Charts.newDataTable();', 'Charts.newDataTable is not built'],
  ])('%s is refused by its name', async (_reason, statement, words) => {
    await expect(evaluate(statement)).rejects.toThrow(words);
  });

  test('is one read to find and one write to put in; building it costs nothing', async () => {
    const host = await openScript(scriptOf(`sheet.getCharts(); sheet.insertChart(${LINE}.build());`));
    host.ledger.clear();
    await host.callFromSidebar('run', []);
    expect(host.ledger.calls.filter(({ kind }) => kind !== 'handle').map(({ name }) => name)).toEqual([
      'Sheet.getCharts',
      'Sheet.insertChart',
    ]);
  });
});

describe('what a chart shows', () => {
  test('is its cells as they print, a cell without a number is a gap, and blank rows at the end are left out', async () => {
    const [chart] = (await run(INSERT)).charts();
    expect(chart?.labels).toEqual(['W41', 'W42', 'W43']);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Rate', [0.5, null, 0.75]],
      ['Mean', [0.6, 0.6, null]],
    ]);
    expect(chart?.axis).toEqual({ min: null, max: null, pattern: '0%' });
  });

  test('follows its cells', async () => {
    const host = await run(INSERT);
    await host.type('Sheet1!B3', '=B2/2');
    expect(host.charts()[0]?.series[0]?.values).toEqual([0.5, 0.25, 0.75]);
  });

  test.each([
    ['above both', 'sheet.insertRowsBefore(1, 2);', 7, [0.5, null, 0.75]],
    ['between the cells', 'sheet.insertRowsBefore(3, 1);', 6, [0.5, null, null, 0.75]],
    ['out of its cells', 'sheet.deleteRows(3, 1);', 4, [0.5, 0.75]],
  ])('and its place move with rows %s', async (_reason, statement, row, values) => {
    const [chart] = (await run(`${INSERT} ${statement}`)).charts();
    expect([chart?.anchor.row, chart?.series[0]?.values]).toEqual([row, values]);
  });

  test('comes back with the saved workbook', async () => {
    const host = await run(INSERT);
    const saved = JSON.parse(JSON.stringify(host.save()));
    expect((await openScript('', { saved })).charts()).toEqual(host.charts());
  });

  test('lies for a bar chart, with the bounds of its lying axis', async () => {
    const [chart] = (
      await run(`${CELLS} sheet.insertChart(${LINE}.setChartType(Charts.ChartType.BAR)
      .setOption('hAxis', { viewWindow: { min: 0, max: 1 } }).build());`)
    ).charts();
    expect([chart?.lying, chart?.axis.min, chart?.axis.max]).toEqual([true, 0, 1]);
    expect(chart?.series.map(({ draw }) => draw)).toEqual(['bar', 'bar']);
  });

  test('is bars and lines for a combo chart, each as its series says', async () => {
    const [chart] = (
      await run(`${CELLS} sheet.insertChart(${LINE}.setChartType(Charts.ChartType.COMBO)
      .setOption('series', { 0: { type: 'bars', color: '#123456' },
        1: { type: 'line', lineWidth: 0, pointSize: 9, lineDashStyle: [5, 4] } }).build());`)
    ).charts();
    expect(chart?.series).toMatchObject([
      { draw: 'bar', color: '#123456' },
      { draw: 'line', lineWidth: 0, pointSize: 9, dash: [5, 4] },
    ]);
  });

  test.each([
    ['as Sheets does by itself', '', ['W41', 'W43'], ['Mean']],
    [
      'rows only',
      '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS)',
      ['W41', 'W43'],
      ['Rate', 'Mean'],
    ],
    [
      'none',
      '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
      ['W41', 'W42', 'W43'],
      ['Rate', 'Mean'],
    ],
  ])('leaves hidden cells out: %s', async (_reason, strategy, labels, names) => {
    const [chart] = (
      await run(
        `${CELLS} sheet.hideRows(3); sheet.hideColumns(2); sheet.insertChart(${LINE}${strategy}.build());`,
      )
    ).charts();
    expect([chart?.labels, chart?.series.map(({ name }) => name)]).toEqual([labels, names]);
  });

  test('is told to whoever draws it', async () => {
    const host = await openScript(scriptOf(INSERT));
    let told = 0;
    host.onCharts(() => {
      told += 1;
    });
    await host.callFromSidebar('run', []);
    expect(told).toBe(1);
  });
});
