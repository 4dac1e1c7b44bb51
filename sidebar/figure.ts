import type { OkrRowView } from '../src/schema/calls.ts';

/**
 * How the numbers of a key result are written. `share`: 0.7 is shown and typed as 70 %.
 * `points`: 70 already means 70 %. Cells in percent format hold shares, so small numbers under "%" are shares.
 */
export type Scale = 'plain' | 'points' | 'share';

/** What decides how a number is written. */
export type Measured = Pick<OkrRowView, 'type' | 'unit' | 'start' | 'target' | 'limit' | 'current'>;

const CURRENCIES = new Set(['$', '€', '£', '¥']);

/** Keeps a number and its unit on one line. */
const GAP = '\u00a0';

export function scaleOf({ type, unit, start, target, limit, current }: Measured): Scale {
  if (type === 'milestone') return 'share';
  if (unit !== '%') return 'plain';
  const known = [start, target, limit, current].filter((value) => value !== null);
  return known.length > 0 && known.every((value) => Math.abs(value) <= 1) ? 'share' : 'points';
}

/** What stands beside the field: the unit, or % where shares are typed as percentages. */
export function unitOf(measured: Measured): string {
  return scaleOf(measured) === 'share' ? '%' : measured.unit;
}

/** "34 days", "62 %", "€1,200", "yes". `step` is the size of the smallest difference worth showing. */
export function figure(value: number, measured: Measured, step?: number): string {
  if (measured.type === 'yes/no') return value === 1 ? 'yes' : 'no';
  const share = scaleOf(measured) === 'share';
  const unit = unitOf(measured);
  const text = digits(
    share ? value * 100 : value,
    step === undefined ? undefined : share ? step * 100 : step,
  );
  if (unit === '') return text;
  return CURRENCIES.has(unit) ? text.replace(/^-?/, (sign) => sign + unit) : `${text}${GAP}${unit}`;
}

/** The same, left without its unit where that would stand after it. */
export function bareFigure(value: number, measured: Measured): string {
  return withoutUnit(figure(value, measured));
}

export function withoutUnit(figure: string): string {
  const [number = ''] = figure.split(GAP);
  return number;
}

function digits(value: number, step?: number): string {
  const decimals = step === undefined ? 6 : Math.min(6, Math.max(0, Math.round(-Math.log10(step))));
  const text = value.toLocaleString('en-US', { maximumFractionDigits: decimals });
  return text === '-0' ? '0' : text;
}
