import { optionAt, withOption } from './chart-options.ts';
import { type ChartDraft, type ChartRecord, type HiddenDimensions, standingRanges } from './chart-record.ts';
import type { Context } from './context.ts';
import { type Built, enumeration } from './fake.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartType = GoogleAppsScript.Charts.ChartType;

const CHART_TYPES = enumeration<typeof GoogleAppsScript.Charts.ChartType>(['BAR', 'COLUMN', 'COMBO', 'LINE']);

const STRATEGIES: readonly HiddenDimensions[] = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'];
const HIDDEN_DIMENSIONS =
  enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(STRATEGIES);

const NEW_CHART: ChartDraft = {
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  hidden: 'IGNORE_BOTH',
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  options: {},
};

/** A chart made here, and its id once it stands in a sheet. */
interface Made {
  readonly draft: ChartDraft;
  readonly id: number | null;
}

const made = new WeakMap<object, Made>();

export function chartsService(context: Context): typeof GoogleAppsScript.Charts {
  return context.fake<typeof GoogleAppsScript.Charts>('Charts', {
    ChartType: CHART_TYPES,
    ChartHiddenDimensionStrategy: HIDDEN_DIMENSIONS,
  });
}

export function sheetCharts(context: Context, sheetId: string): Built<Sheet> {
  const { charts } = context.extras;
  const standing = (chart: Chart): number => {
    const index = charts.findIndex(
      (record) => record.id === made.get(chart)?.id && record.sheetId === sheetId,
    );
    if (index < 0) throw new Error('This chart is not in the sheet.');
    return index;
  };
  return {
    newChart: () => builder(context, { draft: NEW_CHART, id: null }),
    getCharts: () =>
      charts.filter((record) => record.sheetId === sheetId).map((record) => standingChart(context, record)),
    insertChart(chart) {
      charts.push({ ...draftOf(chart), id: context.extras.nextId++, sheetId });
      context.chartsChanged();
    },
    updateChart(chart) {
      const index = standing(chart);
      const id = charts[index]?.id ?? 0;
      charts.splice(index, 1, { ...draftOf(chart), id, sheetId });
      context.chartsChanged();
    },
    removeChart(chart) {
      charts.splice(standing(chart), 1);
      context.chartsChanged();
    },
  };
}

function draftOf(chart: Chart): ChartDraft {
  const known = made.get(chart);
  if (!known) throw new Error('This chart was not built here.');
  return known.draft;
}

function standingChart(context: Context, { id, sheetId: _sheet, ...draft }: ChartRecord): Chart {
  return chartOf(context, { draft, id });
}

function chartOf(context: Context, known: Made): Chart {
  const { draft, id } = known;
  const { anchor } = draft;
  const chart = context.fake<Chart>('EmbeddedChart', {
    getChartId: () => id,
    getNumHeaders: () => draft.headers,
    getHiddenDimensionStrategy: () => HIDDEN_DIMENSIONS[draft.hidden],
    getRanges: () => rangesOf(context, draft),
    getOptions: () =>
      context.fake<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (option) => optionAt(draft.options, option),
      }),
    getContainerInfo: () =>
      context.fake<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
        getAnchorRow: () => anchor.row + 1,
        getAnchorColumn: () => anchor.column + 1,
        getOffsetX: () => anchor.offsetX,
        getOffsetY: () => anchor.offsetY,
      }),
    modify: () => builder(context, known),
  });
  made.set(chart, known);
  return chart;
}

function rangesOf(context: Context, { ranges }: ChartDraft): GoogleAppsScript.Spreadsheet.Range[] {
  return standingRanges(context.grid, ranges).map(({ sheetId, area }) => context.range(sheetId, area));
}

function builder(context: Context, { draft: start, id }: Made): Builder {
  let draft = start;
  const change = (part: Partial<ChartDraft>): Builder => {
    draft = { ...draft, ...part };
    return self;
  };
  const self: Builder = context.fake<Builder>('EmbeddedChartBuilder', {
    build: () => chartOf(context, { draft, id }),
    addRange: (range) => change({ ranges: [...draft.ranges, context.areaOf(range)] }),
    clearRanges: () => change({ ranges: [] }),
    getRanges: () => rangesOf(context, draft),
    setChartType(type) {
      if (type === undefined) throw new Error('local workbench: this type of chart is not built');
      return change({ type: String(type) });
    },
    getChartType: () => draft.type as unknown as ChartType,
    setNumHeaders: (headers) => change({ headers }),
    setHiddenDimensionStrategy(strategy) {
      const hidden = STRATEGIES.find((known) => known === String(strategy));
      if (!hidden) throw new Error('local workbench: this strategy for hidden cells is not built');
      return change({ hidden });
    },
    setOption: (option, value) => change({ options: withOption(draft.options, option, value) }),
    setPosition: (row, column, offsetX, offsetY) =>
      change({ anchor: { row: row - 1, column: column - 1, offsetX, offsetY } }),
  });
  return self;
}
