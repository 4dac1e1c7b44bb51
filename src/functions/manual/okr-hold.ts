import type { ManualEntry } from './entry.ts';

const WEEKS = {
  range: 'A1:B7',
  cells: [
    ['Week', 'Answered in hours'],
    ['2026-01-05', 6],
    ['2026-01-12', 5],
    ['2026-01-19', 4],
    ['2026-01-26', 3],
    ['2026-02-02', 5],
    ['2026-02-09', 4],
  ],
};

export const okrHoldManual: ManualEntry = {
  messages: [
    { args: [0.93, '', 0.95], means: 'Say what has to hold: at least the target, at most, or between two.' },
    { args: [0.93, 'reach', 0.95], means: 'Only a level can hold. For a way to go use OKRPROGRESS.' },
    { args: [0.93, 'at least', ''], means: 'Type the level that has to hold.' },
    { args: [36, 'between', 35], means: 'A range has two bounds. Type the upper one as the limit.' },
    { args: [36, 'between', 40, 35], means: 'The upper bound is below the lower one. Swap the two.' },
    {
      args: [{ range: 'B2:B4', cells: [[0.93], [0.96], [0.97]] }, 'at least', 0.95, '', 2],
      means: 'More periods have a value than were planned. Count the periods of the whole cycle.',
    },
    {
      args: [{ range: 'B2:B4', cells: [[0.93], ['down'], [0.97]] }, 'at least', 0.95],
      means: 'A period with a text can be neither held nor missed. Type its value, or clear the cell.',
    },
  ],
  together: [
    {
      formula: '=OKRHOLD(FILTER(B2:B7; A2:A7>=DATE(2026;1;19)); "at most"; 4)',
      cells: [WEEKS],
      result: 0.75,
      says: 'Only the weeks since a day.',
    },
    {
      formula: '=OKRPROGRESS(""; 75%; OKRHOLD(B2:B7; "at most"; 4); "at least"; 25%)',
      cells: [WEEKS],
      result: 0.5,
      says: 'As a key result of its own: to hold in three of four weeks, failed at one of four.',
    },
  ],
};
