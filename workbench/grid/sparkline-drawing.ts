import type { FormulaScalar } from './grid.ts';
import type { Sparkline } from './sparkline.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'fillRect'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
>;

const INK = '#000000';
const [FIRST_BAR, SECOND_BAR] = ['#1f5fa8', '#9dbde0'];
const GAP = 1;

export function drawSparkline(pen: Pen, sparkline: Sparkline, box: Box): void {
  if (sparkline.values.length > 0) DRAW[sparkline.type](pen, sparkline, box);
}

const DRAW: Record<Sparkline['type'], typeof drawSparkline> = {
  line: drawLine,
  column: drawColumns,
  winloss: (pen, sparkline, box) =>
    drawColumns(
      pen,
      {
        ...sparkline,
        values: sparkline.values.map(Math.sign),
        options: { ...sparkline.options, ymin: -1, ymax: 1 },
      },
      box,
    ),
  bar: drawBar,
};

/** Sheets has no mark for the last point of a line. */
function drawLine(pen: Pen, { values, options }: Sparkline, box: Box): void {
  const y = heights(
    box,
    numberOf(options.ymin) ?? Math.min(...values),
    numberOf(options.ymax) ?? Math.max(...values),
  );
  // One value makes a line as well.
  const [first = 0, ...others] = values.length > 1 ? values : [...values, ...values];
  pen.strokeStyle = colorOf(options.color) ?? INK;
  pen.lineWidth = numberOf(options.linewidth) ?? 1;
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(box.left, y(first));
  others.forEach((value, index) => {
    pen.lineTo(box.left + (box.width * (index + 1)) / others.length, y(value));
  });
  pen.stroke();
}

function drawColumns(pen: Pen, { values, options }: Sparkline, box: Box): void {
  const y = heights(
    box,
    numberOf(options.ymin) ?? Math.min(0, ...values),
    numberOf(options.ymax) ?? Math.max(0, ...values),
  );
  const step = box.width / values.length;
  values.forEach((value, index) => {
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    pen.fillStyle = columnColor(values, index, options);
    pen.fillRect(box.left + step * index, from, Math.max(1, step - GAP), to - from);
  });
}

/** Where a value is drawn; nothing is drawn outside the box, and values all alike in its middle. */
function heights({ top, height }: Box, low: number, high: number): (value: number) => number {
  if (high <= low) return () => top + height / 2;
  return (value) => top + (height * (high - Math.min(high, Math.max(low, value)))) / (high - low);
}

function columnColor(values: readonly number[], index: number, options: Sparkline['options']): string {
  const value = values[index] ?? 0;
  const special = [
    index === 0 && options.firstcolor,
    index === values.length - 1 && options.lastcolor,
    value === Math.max(...values) && options.highcolor,
    value === Math.min(...values) && options.lowcolor,
    value < 0 && options.negcolor,
    options.color,
  ];
  return special.map(colorOf).find((color) => color !== undefined) ?? INK;
}

/** The values one behind the other; `max` is the whole width. */
function drawBar(pen: Pen, { values, options }: Sparkline, { left, top, width, height }: Box): void {
  const lengths = values.map((value) => Math.max(0, value));
  const whole = numberOf(options.max) ?? lengths.reduce((sum, length) => sum + length, 0);
  if (whole <= 0) return;
  let done = 0;
  lengths.forEach((length, index) => {
    const from = Math.min(whole, done);
    const to = Math.min(whole, done + length);
    pen.fillStyle =
      index % 2 === 0 ? (colorOf(options.color1) ?? FIRST_BAR) : (colorOf(options.color2) ?? SECOND_BAR);
    pen.fillRect(left + (width * from) / whole, top, (width * (to - from)) / whole, height);
    done += length;
  });
}

function numberOf(option: FormulaScalar | undefined): number | undefined {
  return typeof option === 'number' && Number.isFinite(option) ? option : undefined;
}

function colorOf(option: FormulaScalar | undefined): string | undefined {
  return typeof option === 'string' && option !== '' ? option : undefined;
}
