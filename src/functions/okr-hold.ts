import { holdShare } from '../domain/okr/hold.ts';
import { readHoldType } from '../domain/okr/words.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, filled, number, once } from './parameter.ts';

export const okrHold = sheetFunction({
  name: 'OKRHOLD',
  gives: 'one cell',
  parameters: {
    values: column(number),
    type: once(filled({ figure: false, read: readHoldType }, 'type (at least, at most or between)')),
    target: once(number),
    limit: once(number),
    planned: once(number),
  },
  run: (rows, { planned, ...level }) =>
    holdShare(
      rows.map(({ values }) => values),
      level,
      planned,
    ),
});

export const okrHoldHelp: HelpFor<typeof okrHold> = {
  summary: 'The share of periods in which a level held, for a key result that must hold over time.',
  parameters: {
    values: { text: 'One value a week or month; blanks are passed over.', example: 'B2:B14' },
    type: { text: 'at least, at most or between; a value on the bound holds.', example: '"at least"' },
    target: { text: 'Value to hold; the lower bound for "between".', example: '95%' },
    limit: { text: 'The upper bound for "between"; the others need none.', example: '100', optional: true },
    planned: {
      text: 'Periods in the whole cycle, where those without a value count as not held.',
      example: '13',
      optional: true,
    },
  },
  returns: 'One share from 0 to 1; blank without any value.',
  examples: [
    {
      args: [{ range: 'B1:B6', cells: [['Uptime'], [0.99], [0.95], [''], [0.93], [0.97]] }, 'at least', 0.95],
      result: 0.75,
      says: 'Uptime held in three of the four weeks that have a value.',
    },
    {
      args: [
        { range: 'B1:B6', cells: [['Uptime'], [0.99], [0.95], [''], [0.93], [0.97]] },
        'at least',
        0.95,
        '',
        12,
      ],
      result: 0.25,
      says: 'Of twelve planned weeks it held in three so far.',
    },
    {
      args: [{ range: 'C2:C5', cells: [[36], [40], [41], [35]] }, 'between', 35, 40],
      result: 0.75,
      says: 'Working hours within a range, both bounds included.',
    },
  ],
};
