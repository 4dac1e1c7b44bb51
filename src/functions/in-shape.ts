import type { Shape } from '../domain/input/cell-range.ts';
import type { CellValue, Outcome } from './definition.ts';
import { printed } from './print.ts';

export interface Headed extends Shape {
  /** How many headings come first. */
  readonly header: number;
  /** The places behind them, in reading order from 0, in which anything is filled in. */
  readonly filled: ArrayLike<number>;
}

/** An outcome for each filled place, the label in place of each heading; for one cell no range. */
export function inShape(
  { height, width, header, filled }: Headed,
  label: string,
  outcomes: readonly Outcome[],
): CellValue | CellValue[][] {
  const rows = new Array<CellValue[]>(height);
  let at = 0;
  let place = 0;
  const next = (): CellValue => {
    if (place++ < header) return label;
    return filled[at] === place - 1 ? printed(outcomes[at++] ?? null) : '';
  };
  for (let row = 0; row < height; row++) {
    const cells = [next()];
    for (let column = 1; column < width; column++) cells.push(next());
    rows[row] = cells;
  }
  return height * width === 1 ? (rows[0]?.[0] ?? '') : rows;
}
