import type { KpiStatus } from '../../../schema/words.ts';
import type { Tone } from '../../palette.ts';
import type { Rule } from '../../sheet-plan.ts';

type Word = KpiStatus | 'Check data';

const TONES: readonly (readonly [Tone, readonly Word[]])[] = [
  ['good', ['On target']],
  ['warn', ['Near target']],
  ['bad', ['Off target', 'Check data']],
  ['quiet', ['No target', 'No data']],
];

const SIGNALS: readonly (readonly [Tone, string])[] = [
  ['good', 'Better:'],
  ['bad', 'Worse:'],
  ['warn', 'Signal:'],
];

const isOneOf = (header: string, words: readonly Word[]) =>
  `OR(${words.map((word) => `{$${header}}="${word}"`).join(';')})`;

const begins = (header: string, start: string) => `LEFT({$${header}};${start.length})="${start}"`;

/** Years after which a benchmark tells more of the past than of today. */
const LASTING_YEARS = 3;

/** The last year that the note of the benchmark names, against that of the as-of date in the title band. */
const EXPIRED = `IFERROR(YEAR({^Current})-VALUE(REGEXEXTRACT({$Benchmark note};".*(20[0-9][0-9])"))>${LASTING_YEARS};FALSE)`;

/** Colours of the KPIs sheet: each says what a word in its row says, so they never disagree. */
export const KPI_RULES: readonly Rule[] = [
  { columns: ['Benchmark', 'Benchmark note', 'Versus benchmark'], when: EXPIRED, tone: 'quiet' },
  ...TONES.map(
    ([tone, words]): Rule => ({
      columns: ['Current', 'Status'],
      when: isOneOf('Status', words),
      tone,
      bold: true,
    }),
  ),
  ...TONES.map(
    ([tone, words]): Rule => ({
      columns: ['Versus benchmark'],
      when: isOneOf('Versus benchmark', words),
      tone,
    }),
  ),
  ...SIGNALS.map(([tone, start]): Rule => ({ columns: ['Signal'], when: begins('Signal', start), tone })),
  { columns: ['As of'], when: begins('Advice', 'Overdue:'), tone: 'warn' },
];
