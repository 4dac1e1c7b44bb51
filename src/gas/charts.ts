import type { Edit } from '../workbook/edit.ts';
import { tabReference } from '../workbook/layout.ts';
import { filledIn } from '../workbook/template.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes our charts, or makes them again what they should be. A chart is ours by its title, one a title; all others are people's and stay. */
export function drawCharts(
  { spreadsheet }: Pick<OpenWorkbook, 'spreadsheet'>,
  sheet: Sheet,
  { plan: { charts = [] }, layout, where }: Pick<SheetEdit, 'plan' | 'layout' | 'where'>,
): void {
  if (charts.length === 0) return;
  const standing = sheet.getCharts();
  const own = `${tabReference(layout.tab)}!`;
  for (const { type, ranges, at, options } of charts) {
    const old = standing.find((chart) => chart.getOptions().get('title') === options.title);
    const builder = (old === undefined ? sheet.newChart() : old.modify().clearRanges())
      .setChartType(Charts.ChartType[type])
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    for (const range of ranges) {
      const a1 = filledIn(range, layout, where);
      builder.addRange(spreadsheet.getRange(a1.includes('!') ? a1 : own + a1));
    }
    for (const option of Object.keys(options)) builder.setOption(option, options[option]);
    const chart = builder.setPosition(at.row, at.column, 0, 0).build();
    if (old === undefined) sheet.insertChart(chart);
    else sheet.updateChart(chart);
  }
}
