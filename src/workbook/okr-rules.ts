import { cellOf, columnOf, type Layout, letters } from './layout.ts';
import type { Tone } from './palette.ts';
import type { Rule } from './sheet-plan.ts';

/** Days without a check-in after which a key result counts as stale. */
export const STALE_DAYS = 8;

const STATUS_TONES: readonly (readonly [string, Tone])[] = [
  ['On track', 'good'],
  ['At risk', 'warn'],
  ['Off track', 'bad'],
  ['Achieved', 'done'],
  ['Check data', 'bad'],
  ['Too early', 'quiet'],
  ['No check-in', 'quiet'],
];

/** Colours of the OKRs sheet: native formulas over whole columns, so they move with sorted and inserted rows. */
export function okrRules(own: Layout): readonly Rule[] {
  const cell = (header: string) => cellOf(own, header);
  const everything = [...own.columns.keys()];
  const status = cell('Status');
  return [
    ...STATUS_TONES.map(
      ([word, tone]): Rule => ({ columns: ['Status'], when: `${status}="${word}"`, tone, bold: true }),
    ),
    { columns: ['Progress'], when: `${status}="Check data"`, tone: 'bad' },
    ...STATUS_TONES.map(
      ([word, tone]): Rule => ({
        columns: ['Bar', 'Score'],
        when: `${status}="${word}"`,
        tone,
        textOnly: true,
      }),
    ),
    { columns: ['Last check-in'], when: staleTest(own), tone: 'warn' },
    { columns: everything, when: `${cell('Item')}="Objective"`, tone: 'header', bold: true },
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
