import type { Direction } from '../../schema/words.ts';
import type { LimitsMethod } from './limits.ts';
import type { Signal } from './signal.ts';

/** `Better: 9 in a row above the mean`; without a good direction it is only a signal. */
export function signalLabel(signal: Signal, direction: Direction, method: LimitsMethod): string {
  return `${judgement(signal, direction)}: ${signalText(signal, method)}`;
}

function judgement({ side }: Signal, direction: Direction): string {
  if (direction === 'near') return 'Signal';
  return side > 0 === (direction === 'up') ? 'Better' : 'Worse';
}

export function signalText({ rule, side, length }: Signal, method: LimitsMethod): string {
  const where = side > 0 ? 'above' : 'below';
  const limit = side > 0 ? 'upper limit' : 'lower limit';
  switch (rule) {
    case 'outside':
      return `${where} the ${limit}`;
    case 'run':
      return `${length} in a row ${where} the ${method === 'median' ? 'median' : 'mean'}`;
    case 'near limit':
      return `3 of 4 near the ${limit}`;
  }
}
