/** Names of lines at their ends, where the eye already is, in place of a legend. */
import type { Plugin } from 'chart.js';
import type { ChartModel } from '../host/contract.ts';

const FONT = '11px Arial, sans-serif';
const LINE_HEIGHT = 14;
const GAP = 8;
const LETTER = 6;
const MOST_LETTERS = 18;

/** Pixels at the right of the lines. */
export function roomForLabels({ series }: ChartModel): number {
  return GAP + Math.max(0, ...series.map(({ name }) => Math.min(name.length, MOST_LETTERS) * LETTER));
}

export function endLabels({ series }: ChartModel): Plugin<'bar' | 'line'> {
  return {
    id: 'end-labels',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const ends = series.flatMap(({ name, values, color }) => {
        const last = [...values].reverse().find((value) => value !== null);
        const y = last == null ? undefined : scales.y?.getPixelForValue(last);
        return y === undefined ? [] : { name, color, y };
      });
      ctx.save();
      ctx.font = FONT;
      ctx.textBaseline = 'middle';
      for (const { name, color, y } of spread(ends, chartArea.top, chartArea.bottom)) {
        ctx.fillStyle = color;
        ctx.fillText(name.slice(0, MOST_LETTERS), chartArea.right + GAP, y);
      }
      ctx.restore();
    },
  };
}

/** Pushes labels apart that would lie on one another, from the top down and then up from the bottom. */
export function spread<Label extends { readonly y: number }>(
  labels: readonly Label[],
  top: number,
  bottom: number,
): Label[] {
  const placed: Label[] = [];
  let free = top;
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const y = Math.max(label.y, free);
    placed.push({ ...label, y });
    free = y + LINE_HEIGHT;
  }
  let limit = bottom;
  return placed.reverse().map((label) => {
    const y = Math.min(label.y, limit);
    limit = y - LINE_HEIGHT;
    return { ...label, y };
  });
}
