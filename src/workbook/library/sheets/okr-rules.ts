import { STALE_DAYS } from '../../../domain/okr/stale-days.ts';
import type { Status } from '../../../schema/words.ts';
import type { Tone } from '../../palette.ts';
import type { Rule } from '../../sheet-plan.ts';

const TONES: readonly (readonly [Tone, readonly Status[]])[] = [
  ['good', ['On track']],
  ['warn', ['At risk']],
  ['bad', ['Off track', 'Check data']],
  ['done', ['Achieved']],
  ['quiet', ['Too early', 'No check-in']],
];

const isOneOf = (words: readonly Status[]) => `OR(${words.map((word) => `{$Status}="${word}"`).join(';')})`;

/** The as-of date stands in the title band, since a rule can't name a cell of another tab. */
const STALE = `AND(ISNUMBER({$Last check-in});ISNUMBER({$Expected});{^Last check-in}-INT({$Last check-in})>=${STALE_DAYS};NOT(AND(ISNUMBER({$Progress});{$Progress}>=1)))`;

/** Colours of the OKRs sheet: native formulas over whole columns, so they move with sorted and inserted rows. */
export const OKR_RULES: readonly Rule[] = [
  { columns: 'all', when: '{$Link}="retired"', tone: 'quiet' },
  ...TONES.map(
    ([tone, words]): Rule => ({
      columns: ['Score', 'Status', 'Bar'],
      when: isOneOf(words),
      tone,
      bold: true,
    }),
  ),
  { columns: ['Progress'], when: '{$Status}="Check data"', tone: 'bad' },
  { columns: ['Last check-in'], when: STALE, tone: 'warn' },
  { columns: 'all', when: '{$Item}="Objective"', tone: 'header', bold: true },
];
