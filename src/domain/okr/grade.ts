import type { Kind } from '../../schema/words.ts';
import { asPrinted } from './as-printed.ts';
import { SUCCESS_LINES } from './expected.ts';

type Grade = 'Achieved' | 'Partly' | 'Missed';

/** The score from which a goal is partly reached. */
const PARTLY: Readonly<Record<Kind, number>> = { committed: 0.7, aspirational: 0.4 };

/** The word at the end of a cycle. The score is compared as printed with 2 decimals. */
export function grade(score: number, kind: Kind): Grade {
  const printed = asPrinted(score);
  if (printed >= SUCCESS_LINES[kind]) return 'Achieved';
  return printed >= PARTLY[kind] ? 'Partly' : 'Missed';
}
