import type { Status } from '../../src/schema/words.ts';

const TONES: Readonly<Record<Status, string>> = {
  'On track': 'tone-good',
  'At risk': 'tone-warn',
  'Off track': 'tone-bad',
  'Too early': 'tone-quiet',
  Achieved: 'tone-done',
  'No check-in': 'tone-quiet',
  'Check data': 'tone-bad',
};

export function toneOf(status: Status | null): string {
  return status === null ? 'tone-quiet' : TONES[status];
}

/** Always a word and a colour; the score, as the sheet prints it, before the word. */
export function StatusChip({ status, score = null }: { status: Status | null; score?: string | null }) {
  const words = [score, status].filter((word) => word !== null);
  return words.length === 0 ? null : <span class={`chip ${toneOf(status)}`}>{words.join(' · ')}</span>;
}
