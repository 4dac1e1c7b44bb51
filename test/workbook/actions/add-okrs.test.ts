import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/workbook/action.ts';
import { addOkrs, type NewObjective } from '../../../src/workbook/actions/add-okrs.ts';
import { EMPLOYER_BRAND, okrsTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const OBJECTIVE: NewObjective = {
  title: '=Win the market',
  owner: 'Maya',
  team: 'Sales',
  kind: 'aspirational',
  keyResults: [
    {
      title: 'Win rate',
      owner: 'Maya',
      type: 'reach',
      kind: 'aspirational',
      unit: '%',
      start: 0.2,
      target: 0.3,
      limit: null,
    },
    {
      title: 'Days to close',
      owner: 'Jonas',
      type: 'reach',
      kind: 'committed',
      unit: 'days',
      start: 60,
      target: 40,
      limit: null,
    },
  ],
  below: [
    { title: 'Win Berlin', owner: 'Jonas', team: 'Sales', kind: 'committed', keyResults: [], below: [] },
  ],
};

function added(rows: string) {
  const decision = addOkrs.decide(
    seenWith({ okrs: okrsTab(rows) }),
    { cycle: 'Q4 2026', objectives: [OBJECTIVE] },
    moment,
  );
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}

describe('addOkrs', () => {
  test('counts IDs on and links each row to its objective', () => {
    const { edits, output } = added(EMPLOYER_BRAND);
    expect(output.ids).toEqual(['O2', 'KR4', 'KR5', 'O3']);
    expect(edits[0]).toMatchObject({ edit: 'write', row: 7, column: 1 });
    const rows = edits[0]?.edit === 'write' ? edits[0].values : [];
    expect(rows.map((row) => [row[0], row[1], row[2], row[3]])).toEqual([
      ['O2', '=Win the market', 'Objective', ''],
      ['KR4', 'Win rate', 'Key result', 'O2'],
      ['KR5', 'Days to close', 'Key result', 'O2'],
      ['O3', 'Win Berlin', 'Objective', 'O2'],
    ]);
  });

  test('shows shares as percentages and sets key results in', () => {
    expect(added('').edits.slice(1)).toEqual([
      { edit: 'format', table: 'okrs', cells: ['B4', 'B5'], format: '"      "@' },
      { edit: 'format', table: 'okrs', cells: ['L4', 'M4', 'N4', 'Q4'], format: '0%' },
    ]);
  });

  test.each([
    ['no rows yet', '', 3],
    ['blank rows below the last one', `${EMPLOYER_BRAND}\n | | \n | | `, 7],
    ['a blank row between', 'O1 | A\n | \nO2 | B', 6],
  ])('writes below the last used row: %s', (_reason, rows, row) => {
    expect(added(rows).edits[0]).toMatchObject({ row });
  });
});
