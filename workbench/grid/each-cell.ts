import type { Area } from './grid.ts';

/** What `make` gives for each cell, row by row. */
export function block<Item>(area: Area, make: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => make(area.row + down, area.column + across)),
  );
}

export function eachCell(area: Area, act: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) act(row, column);
  }
}
