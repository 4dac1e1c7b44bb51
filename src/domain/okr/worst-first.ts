import type { Status } from '../../schema/words.ts';

/** The order in which statuses need attention: by it the colour of an objective is that of its worst child. */
export const WORST_FIRST: readonly Status[] = [
  'Check data',
  'Off track',
  'At risk',
  'No check-in',
  'Too early',
  'On track',
  'Achieved',
];
