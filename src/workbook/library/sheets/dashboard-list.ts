import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { AT, HEADING, MUTED, ROOM, ROW } from './dashboard-grid.ts';
import { type Heading, headings } from './dashboard-headings.ts';

interface List {
  readonly title: string;
  /** A formula: what to do while the list is empty, or what it leaves out. */
  readonly note: string;
  readonly headers: readonly Heading[];
  /** From 0. */
  line(index: number): readonly PlannedCell[];
}

/** A list of the page with room for so many lines, whatever there is to list. */
export const listOf = (list: keyof typeof ROOM, { title, note, headers, line }: List): PlannedCell[] => [
  at(ROW[list], AT.name, title, HEADING),
  at(ROW[list], AT.e, formula(note), MUTED),
  ...headings(ROW[list] + 1, headers),
  ...Array.from({ length: ROOM[list] }, (_, index) => line(index)).flat(),
];
