import type { TableName } from './tables.ts';

/** One column of a table of ours. Its header is the contract; where it stands is up to the people. */
export interface Column {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** What a reader of the header note learns. */
  readonly help: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  readonly check?: Check;
  /** Typed seldom: grouped away, one click from being seen. */
  readonly aside?: boolean;
  /** Filled by a formula of ours: shaded, and protected with a warning. */
  readonly computed?: boolean;
}

/** What a cell accepts. A breach is marked, never blocked, except where nothing else could be meant. */
export type Check =
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  | { readonly kind: 'one of column'; readonly table: TableName; readonly header: string }
  | { readonly kind: 'number between'; readonly from: number; readonly to: number }
  | { readonly kind: 'date' };

export const DATE_FORMAT = 'd mmm yyyy';
export const SHORT_DATE_FORMAT = 'd mmm';
export const TIME_FORMAT = 'd mmm yyyy hh:mm';
export const SCORE_FORMAT = '0.00';
/** Text that is never read as a number, a date or a formula. */
export const TEXT_FORMAT = '@';
