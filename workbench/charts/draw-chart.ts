/** Draws a chart of the workbook as Sheets shows it, in this product's calm manner. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartModel, ChartSeries } from '../host/contract.ts';
import { endLabels, roomForLabels } from './end-labels.ts';
import { inLines } from './label-lines.ts';

const INK = '#1d2733';
const MUTED = '#5c6673';
const LINE = '#b8c1cc';
const GRIDLINE = '#eceef2';
const FONT = { family: 'Arial, sans-serif', size: 11 };
const PADDING = 12;

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

export interface ChartScreen {
  readonly zoom: number;
  /** A number as a cell of this pattern prints it. */
  print(value: number, pattern: string): string;
}

/** Gives back what takes the drawing away again. */
export function drawChart(box: HTMLElement, model: ChartModel, screen: ChartScreen): () => void {
  const { width, height, title } = model;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height, ariaLabel: title, role: 'img' });
  Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
  box.append(canvas);
  const chart = new Chart(canvas, configuration(model, screen));
  return () => {
    chart.destroy();
    canvas.remove();
  };
}

function configuration(model: ChartModel, { zoom, print }: ChartScreen): ChartConfiguration<'bar' | 'line'> {
  const labelled = model.legend === 'right' && model.series.every(({ draw }) => draw === 'line');
  const hasLegend = model.legend !== 'none' && !labelled;
  const right = labelled ? roomForLabels(model) : 0;
  const [numbers, labels] = model.lying ? (['x', 'y'] as const) : (['y', 'x'] as const);
  return {
    type: 'bar',
    data: {
      labels: model.labels.map((label) => inLines(label, lettersOf(model))),
      datasets: model.series.map(dataset),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: devicePixelRatio * zoom,
      indexAxis: labels,
      layout: { padding: { top: PADDING, left: PADDING, bottom: PADDING, right: PADDING + right } },
      plugins: {
        title: {
          display: model.title !== '',
          text: model.title,
          align: 'start',
          color: INK,
          font: { ...FONT, size: 13, weight: 'bold' },
          padding: { bottom: hasLegend ? 0 : PADDING },
        },
        legend: {
          display: hasLegend,
          align: 'start',
          labels: {
            color: MUTED,
            font: FONT,
            usePointStyle: true,
            boxHeight: 7,
            sort: (one, other) => (one.datasetIndex ?? 0) - (other.datasetIndex ?? 0),
          },
        },
      },
      scales: { [numbers]: numberScale(model, print), [labels]: labelScale(model.lying) },
    },
    plugins: labelled ? [endLabels(model)] : [],
  };
}

/** How many letters of a label have room on one line. */
function lettersOf({ lying, width, labels }: ChartModel): number {
  return lying ? 26 : Math.max(8, Math.floor((width - 80) / labels.length / 6));
}

/** Lines lie on bars, and a later line on an earlier one. */
function dataset(series: ChartSeries, index: number): ChartDataset<'bar' | 'line'> {
  return series.draw === 'bar' ? bars(series) : { ...line(series), order: -index };
}

function bars({ name, values, color }: ChartSeries): ChartDataset<'bar'> {
  return {
    type: 'bar',
    label: name,
    data: [...values],
    backgroundColor: color,
    order: 1,
    maxBarThickness: 28,
    categoryPercentage: 0.7,
    borderRadius: 2,
    pointStyle: 'rectRounded',
  };
}

function line({ name, values, color, lineWidth, pointSize, dash }: ChartSeries): ChartDataset<'line'> {
  return {
    type: 'line',
    label: name,
    data: [...values],
    backgroundColor: color,
    borderColor: color,
    clip: 10,
    showLine: lineWidth > 0,
    borderWidth: lineWidth,
    borderDash: [...dash],
    pointRadius: pointSize / 2,
    pointBorderWidth: 0,
    pointStyle: pointSize > 0 ? 'circle' : 'line',
  };
}

function numberScale({ axis: { min, max, pattern }, series }: ChartModel, print: ChartScreen['print']) {
  return {
    beginAtZero: series.some(({ draw }) => draw === 'bar'),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    border: { display: false },
    grid: { color: GRIDLINE },
    ticks: {
      color: MUTED,
      font: FONT,
      maxTicksLimit: 6,
      callback: (value: string | number) => print(Number(value), pattern),
    },
  };
}

function labelScale(lying: boolean) {
  return {
    offset: true,
    border: { color: LINE },
    grid: { display: false },
    ticks: { color: MUTED, font: FONT, autoSkip: !lying, maxRotation: 0, autoSkipPadding: PADDING },
  };
}
