import type { Shape } from '../domain/input/cell-range.ts';
import type { CellValue, Outcome } from './definition.ts';
import { printed } from './print.ts';

/** As many headings as `header` says come first. */
export interface Headed extends Shape {
  readonly header: number;
}

/** Results in the shape of the cells they belong to, the label in place of each heading; for one cell no range. */
export function inShape(
  { height, width, header }: Headed,
  label: string,
  outcomeAt: (place: number) => Outcome,
): CellValue | CellValue[][] {
  const cell = (place: number): CellValue => (place < header ? label : printed(outcomeAt(place)));
  if (height * width === 1) return cell(0);
  const rows = new Array<CellValue[]>(height);
  for (let row = 0; row < height; row++) {
    const cells = [cell(row * width)];
    for (let column = 1; column < width; column++) cells.push(cell(row * width + column));
    rows[row] = cells;
  }
  return rows;
}
