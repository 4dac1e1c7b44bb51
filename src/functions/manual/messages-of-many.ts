import type { MessageCall } from './entry.ts';

/** A message that many functions give, shown by a call of one of them. */
export interface NamedMessageCall extends MessageCall {
  readonly name: string;
}

export const MESSAGES_OF_MANY: readonly NamedMessageCall[] = [
  {
    name: 'OKRPROGRESS',
    args: ['45 days', 25, 34],
    means:
      'A cell that should hold a number holds something else. Type the number alone and show the unit by the number format. 1,234 is more than a thousand here and little more than one elsewhere, so it is not guessed at either.',
  },
  {
    name: 'OKRPROGRESS',
    args: [45, 25, '#N/A'],
    means: 'A formula that this one reads has an error. Mend that one; this one follows.',
  },
  {
    name: 'OKREXPECTED',
    args: ['31.03.2026', '2026-06-30', '2026-05-01'],
    means: 'The cell holds a text that looks like a date to you and not to Sheets. Type the date again.',
  },
  {
    name: 'OKRPROGRESS',
    args: [45, 25, 34, 'rise'],
    means:
      'A word that the function does not know. Use one of those in the list; capitals make no difference.',
  },
  {
    name: 'OKRROLLUP',
    args: ['#REF!', '', 0.5],
    means: 'An id, a name or a parent comes from a formula with an error. Mend that formula.',
  },
  {
    name: 'OKRSCORE',
    args: [
      { range: 'F2:F4', cells: [[0], [0], ['n/a']] },
      { range: 'G2:G4', cells: [[10], [10], [10]] },
      { range: 'H2:H4', cells: [[1], [2], [3]] },
    ],
    means:
      'A function that gives one number for many rows fails as a whole, because a score with a hole in it would be wrong unseen. It names the row, counted from the top of the range.',
  },
  {
    name: 'KPILIMITS',
    args: [{ range: 'B2:D2', cells: [[5, 'n/a', 6]] }],
    means: 'The same for values that lie in a row of the sheet: it names the column, counted from the left.',
  },
  {
    name: 'KPILIMITS',
    args: [
      {
        range: 'B2:C3',
        cells: [
          [5, 6],
          [7, 'n/a'],
        ],
      },
    ],
    means: 'The same for values in several rows and columns.',
  },
  {
    name: 'OKRPROGRESS',
    args: [
      { range: 'F2:F4', cells: [[0], [0], [0]] },
      { range: 'G2:G3', cells: [[10], [10]] },
      { range: 'H2:H4', cells: [[1], [2], [3]] },
    ],
    means: 'Two ranges do not end in the same row. Let them begin and end alike: F2:F and G2:G.',
  },
  {
    name: 'OKRPROGRESS',
    args: [
      { range: 'F2:H2', cells: [[0, 0, 0]] },
      { range: 'F3:G3', cells: [[10, 10]] },
      { range: 'F4:H4', cells: [[1, 2, 3]] },
    ],
    means: 'Two ranges do not end in the same column. Let them begin and end alike: F2:H2 and F3:H3.',
  },
  {
    name: 'OKRGRADE',
    args: [
      { range: 'A1:A4000', cells: Array.from({ length: 4000 }, () => [0.7]) },
      { range: 'C1:DKJ1', cells: [Array.from({ length: 3000 }, () => 'committed')] },
    ],
    means:
      'A column and a row give a result for each cell of one with each cell of the other, and these are too many. Let the ranges end where the data ends.',
  },
  {
    name: 'OKRFORECAST',
    args: [46023, 10, { range: 'C2:C3', cells: [[46112], [46112]] }],
    means: 'The argument holds for the whole call. Give one cell, not a range.',
  },
  {
    name: 'OKRGRADE',
    args: [0.5, 'committed', 0.7],
    means: 'There is an argument too many. Where commas separate arguments, one within a number does so too.',
  },
  {
    name: 'OKRCHECK',
    args: [
      {
        range: 'A1:B2',
        cells: [
          ['ID', 'Item'],
          ['O1', 'Objective'],
        ],
      },
    ],
    means:
      'The range has to begin with the row of column names, and these are not among them. Let it begin one row higher, or name the columns so.',
  },
  {
    name: 'KPIREVIEW',
    args: [
      {
        range: 'A1:B2',
        cells: [
          ['ID', 'ID'],
          ['K1', 'K1'],
        ],
      },
      { range: 'D1:F1', cells: [['Date', 'KPI', 'Value']] },
      '2026-07-05',
    ],
    means: 'It is not clear which of the two columns counts. Rename one.',
  },
  {
    name: 'OKRCHECK',
    args: [
      { range: 'A1:G1', cells: [['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current']] },
      {
        range: 'K1:L2',
        cells: [
          ['Objectives, at most', 3],
          ['Objectives, at most', 4],
        ],
      },
    ],
    means: 'A setting has two values. Delete one of the two rows.',
  },
];
