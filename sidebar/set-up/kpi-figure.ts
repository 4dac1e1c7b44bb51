import { isMissing, readNumberColumn } from '../../src/domain/paste/number-column.ts';
import type { CellView } from '../../src/schema/format-views.ts';

/** What a cell says as a number, with the unit that stands in it; or why it says none. */
export type KpiFigure =
  | { readonly number: number | null; readonly unit: string }
  | { readonly number: null; readonly unit: string; readonly why: string };

const LONGEST = 30;

/** A text that could be two numbers is none, and neither is a date. */
export function readKpiFigure(cell: CellView): KpiFigure {
  const none = (why: string) => ({ number: null, unit: '', why });
  if (typeof cell === 'number') return { number: cell, unit: '' };
  if (cell === null) return none('holds a date, not a number');
  const text = cell.trim();
  if (isMissing(text)) return { number: null, unit: '' };
  const { values, unit, open } = readNumberColumn([text], null);
  if (open !== null) return none(`“${text}” can be ${open.point} or ${open.comma}`);
  const [number = null] = values;
  return number === null ? none(`“${text.slice(0, LONGEST)}” is not a number`) : { number, unit };
}

/**
 * Shares are kept as shares: 84 under % is 0.84, and 0.84 in a cell of percent format is that already. Numbers without a
 * sign are points when one of them is above 1.
 */
export function inShares(unit: string, figures: readonly KpiFigure[]): readonly (number | null)[] {
  const arePoints = figures.some(({ number, unit: own }) => own !== '%' && Math.abs(number ?? 0) > 1);
  return figures.map(({ number, unit: own }) =>
    number !== null && unit === '%' && (arePoints || own === '%')
      ? Number((number / 100).toPrecision(15))
      : number,
  );
}
