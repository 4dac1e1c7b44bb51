import type { KpiStatus, Status } from '../../../schema/words.ts';
import { letters } from '../../layout.ts';
import type { Tone } from '../../palette.ts';
import type { Rule } from '../../sheet-plan.ts';
import { AT, firstOf, ROOM } from './dashboard-grid.ts';

/** What the words of the page are, whole or before a colon. */
const TONES: readonly (readonly [Tone, readonly (Status | KpiStatus | string)[]])[] = [
  ['good', ['On track', 'On target', 'Better']],
  ['warn', ['At risk', 'Near target', 'Signal', 'Less sure', 'Overdue', 'Stale']],
  ['bad', ['Off track', 'Off target', 'Check data', 'Worse']],
  ['done', ['Achieved', 'Candidate']],
  ['quiet', ['Too early', 'No check-in', 'No target', 'No data']],
];

const corner = `${letters(AT.e)}${firstOf('kpis')}`;
const area = `${corner}:${letters(AT.m)}${firstOf('attention') + ROOM.attention - 1}`;
const isOneOf = (words: readonly string[]) =>
  `OR(${words.map((word) => `${corner}="${word}";LEFT(${corner};${word.length + 1})="${word}:"`).join(';')})`;

/** One rule a colour over all lists: a cell is coloured by its own word. */
export const DASHBOARD_RULES: readonly Rule[] = TONES.map(([tone, words]) => ({
  area,
  when: isOneOf(words),
  tone,
  bold: true,
}));
