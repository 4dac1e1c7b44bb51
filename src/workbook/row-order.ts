import type { Edit } from './edit.ts';
import type { TableName } from './tables.ts';

/**
 * The numbers of the rows from `first` to `last` in the order in which they shall stand: each row of `below` directly
 * below another one, or at the top if that one is none of them. A row comes to its place before those that hang on it.
 */
export function rowOrder(first: number, last: number, below: ReadonlyMap<number, number>): readonly number[] {
  const order = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const placed = new Set<number>();
  const place = (row: number): void => {
    const above = below.get(row);
    if (above === undefined || placed.has(row)) return;
    placed.add(row);
    place(above);
    order.splice(order.indexOf(row), 1);
    order.splice(order.indexOf(above) + 1, 0, row);
  };
  for (const row of below.keys()) place(row);
  return order;
}

/** Rows that stand together move together, and of two stretches that change places the shorter one. */
export function movesInto(table: TableName, first: number, order: readonly number[]): readonly Edit[] {
  const now = order.map((_, index) => first + index);
  return order.flatMap((row, at): Edit[] => {
    if (now[at] === row) return [];
    const from = now.indexOf(row, at);
    let count = 1;
    while (from + count < now.length && now[from + count] === order[at + count]) count++;
    now.splice(at, 0, ...now.splice(from, count));
    const [start, length, before] = count > from - at ? [at, from - at, from + count] : [from, count, at];
    return [{ edit: 'move', table, row: first + start, count: length, before: first + before }];
  });
}
