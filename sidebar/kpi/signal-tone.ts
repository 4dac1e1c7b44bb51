import type { Signal } from '../../src/domain/kpi/signal.ts';
import type { Direction } from '../../src/schema/words.ts';

export type Tone = 'tone-good' | 'tone-warn' | 'tone-bad' | 'tone-quiet';

/** Of a value: noise is quiet, and without a good direction a signal is neither good nor bad. */
export function signalTone(signal: Signal | null, direction: Direction): Tone {
  if (signal === null) return 'tone-quiet';
  if (direction === 'near') return 'tone-warn';
  return signal.side > 0 === (direction === 'up') ? 'tone-good' : 'tone-bad';
}
