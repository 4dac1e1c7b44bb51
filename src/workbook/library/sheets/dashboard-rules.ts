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

const SIGNALS: readonly (readonly [Tone, string])[] = [
  ['good', 'Better'],
  ['warn', 'Signal'],
  ['bad', 'Worse'],
];

const place = (column: number, row: number) => `${letters(column)}${row}`;
const [kpis, end] = [firstOf('kpis'), firstOf('attention') + ROOM.attention - 1];
const begins = (cell: string, word: string) => `LEFT(${cell};${word.length + 1})="${word}:"`;
const says = (cell: string, words: readonly string[]) =>
  `OR(${words.map((word) => `${cell}="${word}";${begins(cell, word)}`).join(';')})`;

const ownWord = (first: number, last: number): readonly Rule[] =>
  TONES.map(([tone, words]) => ({
    area: `${place(first, kpis)}:${place(last, end)}`,
    when: says(place(first, kpis), words),
    tone,
    bold: true,
  }));

/** One rule a colour over all lists, each cell by its own word; a signal flows over into the columns beside it. */
export const DASHBOARD_RULES: readonly Rule[] = [
  ...ownWord(AT.e, AT.g),
  ...ownWord(AT.m, AT.m),
  ...SIGNALS.map(
    ([tone, word]): Rule => ({
      area: `${place(AT.i, kpis)}:${place(AT.k, kpis + ROOM.kpis - 1)}`,
      when: begins(`$${place(AT.i, kpis)}`, word),
      tone,
      bold: true,
    }),
  ),
];
