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
  const y = heights(box, numberOf(options.ymin) ?? least(values), numberOf(options.ymax) ?? most(values));
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
  const [low, high] = [least(values), most(values)];
  const y = heights(
    box,
    numberOf(options.ymin) ?? Math.min(0, low),
    numberOf(options.ymax) ?? Math.max(0, high),
  );
  const step = box.width / values.length;
  values.forEach((value, index) => {
    const special = [
      index === 0 && options.firstcolor,
      index === values.length - 1 && options.lastcolor,
      value === high && options.highcolor,
      value === low && options.lowcolor,
      value < 0 && options.negcolor,
    ];
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    pen.fillStyle = [...special, options.color].map(colorOf).find((color) => color !== undefined) ?? INK;
    pen.fillRect(box.left + step * index, from, Math.max(step - GAP, step / 2), to - from);
  });
}

/** Where a value is drawn; nothing is drawn outside the box, and values all alike in its middle. */
function heights({ top, height }: Box, low: number, high: number): (value: number) => number {
  // Halves, since the distance between the largest numbers has no number.
  const distance = high / 2 - low / 2;
  if (!(distance > 0)) return () => top + height / 2;
  return (value) => top + height * ((high / 2 - Math.min(high, Math.max(low, value)) / 2) / distance);
}

/** The values one behind the other; `max` is the whole width. */
function drawBar(pen: Pen, { values, options }: Sparkline, { left, top, width, height }: Box): void {
  const longest = most(values);
  if (longest <= 0) return;
  const shares = values.map((value) => Math.max(0, value) / longest);
  const max = numberOf(options.max);
  const end = max === undefined ? sum(shares) : max / longest;
  if (end <= 0) return;
  let done = 0;
  shares.forEach((share, index) => {
    const from = Math.min(1, done / end);
    const to = Math.min(1, (done + share) / end);
    pen.fillStyle =
      index % 2 === 0 ? (colorOf(options.color1) ?? FIRST_BAR) : (colorOf(options.color2) ?? SECOND_BAR);
    pen.fillRect(left + width * from, top, width * (to - from), height);
    done += share;
  });
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value));
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function numberOf(option: FormulaScalar | undefined): number | undefined {
  return typeof option === 'number' && Number.isFinite(option) ? option : undefined;
}

function colorOf(option: FormulaScalar | undefined): string | undefined {
  return typeof option === 'string' && option !== '' ? option : undefined;
}
