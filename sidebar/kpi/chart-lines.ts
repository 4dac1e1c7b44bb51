import type { Chart } from '../../src/domain/kpi/chart.ts';
import type { Direction } from '../../src/schema/words.ts';
import { signalTone, type Tone } from './signal-tone.ts';

/** More would stand too close to tell apart. */
const MOST_POINTS = 48;
/** Keeps dots off the edges. */
const MARGIN = 5;

export interface ChartDot {
  readonly x: number;
  readonly y: number;
  /** Of the value, among all of them, from 0. */
  readonly at: number;
  readonly tone: Tone;
  readonly isSignal: boolean;
}

/** A process behaviour chart in pixels from the top left. */
export interface ChartLines {
  /** Of the line through the values, as SVG takes them. */
  readonly points: string;
  readonly dots: readonly ChartDot[];
  /** The heights of the lines across. */
  readonly rules: Readonly<Partial<Record<'upper' | 'centre' | 'lower' | 'goal', number>>>;
}

/** Of so many values, the first that is drawn, from 0. */
export const firstShown = (count: number): number => Math.max(0, count - MOST_POINTS);

/** The latest values against the limits of all of them. The target, too, is always on it. */
export function chartLines(
  { values, limits, signals }: Chart,
  goal: { readonly target: number | null; readonly direction: Direction },
  width: number,
  height: number,
): ChartLines {
  const first = firstShown(values.length);
  const shown = values.slice(first);
  const marks = [limits?.lower, limits?.upper, goal.target].filter((mark) => typeof mark === 'number');
  const least = Math.min(...shown, ...marks);
  const most = Math.max(...shown, ...marks);
  // Halves, since the distance of two numbers may be more than any number.
  const reach = most / 2 - least / 2;
  const y = (value: number) =>
    rounded(MARGIN + (height - 2 * MARGIN) * (reach > 0 ? (most / 2 - value / 2) / reach : 0.5));
  const step = (width - 2 * MARGIN) / Math.max(1, shown.length - 1);
  const dots = shown.map((value, index) => {
    const signal = signals[first + index] ?? null;
    const x = rounded(shown.length === 1 ? width / 2 : MARGIN + index * step);
    return {
      x,
      y: y(value),
      at: first + index,
      tone: signalTone(signal, goal.direction),
      isSignal: signal !== null,
    };
  });
  return {
    points: dots.map((dot) => `${dot.x},${dot.y}`).join(' '),
    dots,
    rules: {
      ...(limits && { upper: y(limits.upper), centre: y(limits.centre), lower: y(limits.lower) }),
      ...(goal.target !== null && { goal: y(goal.target) }),
    },
  };
}

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;
