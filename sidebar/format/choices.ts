import type { Direction } from '../../src/schema/words.ts';

/** What a person has chosen and typed, as it stands in the fields. */
export interface Choices {
  readonly kind: 'number' | 'cell' | 'column' | 'benchmark';
  readonly number: string;
  readonly cell: string;
  readonly column: string;
  /** "2.0": the first benchmark of the third KPI. */
  readonly benchmark: string;
  readonly direction: Direction;
  readonly band: 'percent' | 'flag';
  readonly percent: string;
  readonly flag: string;
}

export const FIRST_CHOICES: Choices = {
  kind: 'number',
  number: '',
  cell: '',
  column: '',
  benchmark: '',
  direction: 'up',
  band: 'percent',
  percent: '10',
  flag: '',
};
