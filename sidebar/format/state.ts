import type { ApplyFormatInput } from '../../src/schema/calls.ts';
import type { FormatView, OpenFormatOutput } from '../../src/schema/format-views.ts';
import type { Trouble } from '../trouble.ts';
import { type Choices, FIRST_CHOICES } from './choices.ts';
import type { ReadCells } from './chosen-comparison.ts';

/** What the footer tells. */
export type News =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'applied'; readonly format: FormatView; readonly noteAt: string }
  | { readonly kind: 'removed'; readonly a1: string }
  | { readonly kind: 'trouble'; readonly text: string };

export interface FormatState {
  readonly isLoading: boolean;
  readonly loadTrouble: Trouble | null;
  /** As it was read last. */
  readonly view: OpenFormatOutput | null;
  readonly choices: Choices;
  readonly read: ReadCells;
  /** The id of the format that is being applied or removed. */
  readonly busy: string | null;
  /** What was sent last: the sheet may have it, and has it still when it is sent again as it is. */
  readonly sent: ApplyFormatInput | null;
  readonly news: News;
}

export const NOTHING_YET: FormatState = {
  isLoading: true,
  loadTrouble: null,
  view: null,
  choices: FIRST_CHOICES,
  read: {},
  busy: null,
  sent: null,
  news: { kind: 'nothing' },
};
