import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/workbook/action.ts';
import { giveIds } from '../../../src/workbook/actions/give-ids.ts';
import { EMPLOYER_BRAND, okrsTab, seenWith } from '../drawn-tab.ts';

function given(rows: string) {
  const seen = seenWith({ okrs: okrsTab(rows) });
  const decision = giveIds.decide(seen, {}, { now: new Date(0), zone: 'UTC' });
  if (isRefusal(decision)) throw new Error(decision.text);
  return {
    text: decision.output.text,
    cells: decision.edits.flatMap((edit) => (edit.edit === 'write' ? [[edit.row, edit.values[0]?.[0]]] : [])),
  };
}

describe('giveIds', () => {
  test.each([
    ['nothing to do', EMPLOYER_BRAND, [], 'Every row has an ID already.'],
    [
      'a key result typed below',
      `${EMPLOYER_BRAND} | Referrals | Key result | O1`,
      [[7, 'KR4']],
      '1 row now has an ID.',
    ],
    [
      'an objective and a row without an item',
      `${EMPLOYER_BRAND} | Grow | Objective\n | Sales | `,
      [
        [7, 'O2'],
        [8, 'KR4'],
      ],
      '2 rows now have an ID.',
    ],
    [
      'IDs of another kind do not count',
      'KR-7 | A | Key result\n | B | Key result',
      [[4, 'KR1']],
      '1 row now has an ID.',
    ],
  ])('%s', (_reason, rows, cells, text) => {
    expect(given(rows)).toEqual({ cells, text });
  });
});
