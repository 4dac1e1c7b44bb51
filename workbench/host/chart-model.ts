/** What a chart shows of its cells, ready to be drawn. */
import type { Area, CellContent } from '../grid/grid.ts';
import { printed } from '../grid/number-format.ts';
import { isBlank } from './cell-values.ts';
import { type OptionTree, optionAt } from './chart-options.ts';
import { type ChartRecord, standingRanges } from './chart-record.ts';
import type { Context } from './context.ts';
import type { ChartModel, ChartSeries } from './contract.ts';

/** What Sheets gives a chart that says nothing else. */
const SIZE = { width: 600, height: 371 };
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

type Column = readonly CellContent[];

export function chartModel(
  context: Context,
  { id, sheetId, type, anchor, ...data }: ChartRecord,
): ChartModel {
  const { options, headers } = data;
  const columns = filledRows(
    standingRanges(context.grid, data.ranges).flatMap(({ sheetId: from, area }) =>
      columnsOf(context, from, area, data.hidden),
    ),
    headers,
  );
  const [first] = columns;
  const hasLabels = optionAt(options, 'useFirstColumnAsDomain') === true;
  const numbers = hasLabels ? columns.slice(1) : columns;
  const lying = type === 'BAR';
  const axis = lying ? 'hAxis' : 'vAxis';
  return {
    id,
    sheetId,
    anchor,
    lying,
    width: numberAt(options, 'width') ?? SIZE.width,
    height: numberAt(options, 'height') ?? SIZE.height,
    title: textAt(options, 'title') ?? '',
    legend: textAt(options, 'legend.position') ?? 'right',
    labels: (first ?? []).slice(headers).map((cell, index) => (hasLabels ? shown(cell) : String(index + 1))),
    series: numbers.map((column, index) => seriesOf(column, headers, index, type, options)),
    axis: {
      min: numberAt(options, `${axis}.viewWindow.min`),
      max: numberAt(options, `${axis}.viewWindow.max`),
      pattern: numbers[0]?.[headers]?.pattern ?? '',
    },
  };
}

function columnsOf(context: Context, sheetId: string, area: Area, hidden: ChartRecord['hidden']): Column[] {
  const sheet = context.sheet(sheetId);
  const rows = Math.max(0, Math.min(area.rows, sheet.extent().rows - area.row));
  const skipsRows = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS';
  const skipsColumns = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS';
  const lines = sheet
    .read({ ...area, rows })
    .filter((_, down) => !(skipsRows && sheet.concealed('row', area.row + down)));
  return Array.from({ length: area.columns }, (_, across) => across)
    .filter((across) => !(skipsColumns && sheet.concealed('column', area.column + across)))
    .map((across) => lines.flatMap((line) => line[across] ?? []));
}

/** Rows below the last one with content are not part of the chart. */
function filledRows(columns: readonly Column[], headers: number): Column[] {
  const rows = Array.from({ length: Math.max(0, ...columns.map(({ length }) => length)) }, (_, row) => row);
  const last = rows.reverse().find((row) => columns.some((column) => !isBlank(column[row]?.value ?? null)));
  return columns.map((column) => column.slice(0, Math.max(headers, (last ?? -1) + 1)));
}

function seriesOf(
  column: Column,
  headers: number,
  index: number,
  type: string,
  options: OptionTree,
): ChartSeries {
  const own = (name: string) => optionAt(options, `series.${index}.${name}`);
  const isBar = type === 'BAR' || type === 'COLUMN' || (type === 'COMBO' && own('type') === 'bars');
  const dash = own('lineDashStyle');
  return {
    name: column.slice(0, headers).map(shown).join(' '),
    values: column.slice(headers).map(({ value }) => (typeof value === 'number' ? value : null)),
    draw: isBar ? 'bar' : 'line',
    color: String(own('color') ?? COLORS[index % COLORS.length]),
    lineWidth: Number(own('lineWidth') ?? 2),
    pointSize: Number(own('pointSize') ?? 0),
    dash: Array.isArray(dash) ? dash.map(Number) : [],
  };
}

function shown({ value, pattern }: CellContent): string {
  return printed(value, pattern);
}

function numberAt(options: OptionTree, path: string): number | null {
  const value = optionAt(options, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function textAt(options: OptionTree, path: string): string | null {
  const value = optionAt(options, path);
  return typeof value === 'string' ? value : null;
}
