import type { Status } from '../schema/words.ts';
import { cellOf, columnOf, type Layout, letters } from './layout.ts';
import type { Tone } from './palette.ts';
import type { Rule } from './sheet-plan.ts';

/** Days without a check-in after which a key result counts as stale. */
export const STALE_DAYS = 8;

const TONES: readonly (readonly [Tone, readonly Status[]])[] = [
  ['good', ['On track']],
  ['warn', ['At risk']],
  ['bad', ['Off track', 'Check data']],
  ['done', ['Achieved']],
  ['quiet', ['Too early', 'No check-in']],
];

/** Colours of the OKRs sheet: native formulas over whole columns, so they move with sorted and inserted rows. */
export function okrRules(own: Layout): readonly Rule[] {
  const cell = (header: string) => cellOf(own, header);
  const status = cell('Status');
  const isOneOf = (words: readonly Status[]) => `OR(${words.map((word) => `${status}="${word}"`).join(';')})`;
  return [
    ...TONES.map(
      ([tone, words]): Rule => ({
        columns: ['Score', 'Status', 'Bar'],
        when: isOneOf(words),
        tone,
        bold: true,
      }),
    ),
    { columns: ['Progress'], when: `${status}="Check data"`, tone: 'bad' },
    { columns: ['Last check-in'], when: staleTest(own), tone: 'warn' },
    { columns: [...own.columns.keys()], when: `${cell('Item')}="Objective"`, tone: 'header', bold: true },
  ];
}

function staleTest(own: Layout): string {
  const last = cellOf(own, 'Last check-in');
  const expected = cellOf(own, 'Expected');
  const progress = cellOf(own, 'Progress');
  return `AND(ISNUMBER(${last});ISNUMBER(${expected});${asOfCell(own)}-INT(${last})>=${STALE_DAYS};NOT(AND(ISNUMBER(${progress});${progress}>=1)))`;
}

/** `$S$1`: the as-of date in the title band; a rule can't name a cell of another tab. */
function asOfCell(own: Layout): string {
  return `$${letters(columnOf(own, 'Last check-in'))}$${own.headerRow - 1}`;
}
