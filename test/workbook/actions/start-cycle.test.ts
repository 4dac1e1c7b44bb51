import { describe, expect, test } from 'vitest';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { isRefusal } from '../../../src/workbook/action.ts';
import { startCycle } from '../../../src/workbook/actions/start-cycle.ts';
import { SETTINGS, seenWith } from '../drawn-tab.ts';

const start = civilDate(2027, 1, 1);
const end = civilDate(2027, 3, 31);

function edits(name: string, people: readonly { name: string; mail: string; team: string }[] = []) {
  const decision = startCycle.decide(
    seenWith({ settings: SETTINGS }),
    { name, start, end, people },
    { now: new Date(0), zone: 'UTC' },
  );
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision.edits.map((edit) =>
    edit.edit === 'write' ? [edit.row, edit.column, ...(edit.values[0] ?? [])] : [],
  );
}

describe('startCycle', () => {
  test.each([
    ['a new cycle goes below the others', 'Q1 2027', 4],
    ['one of the same name gets the new dates', 'Q4 2026', 3],
  ])('%s', (_reason, name, row) => {
    expect(edits(name)).toEqual([
      [row, 5, name, start, end],
      [row, 9, 'running'],
      [4, 2, name],
    ]);
  });

  test('adds people who are not listed and leaves the others', () => {
    const people = [
      { name: 'Maya', mail: 'new@x.example', team: 'Sales' },
      { name: 'Ines', mail: 'ines@x.example', team: 'Sales' },
    ];
    expect(edits('Q1 2027', people).slice(3)).toEqual([[5, 11, 'Ines', 'ines@x.example', 'Sales', 'yes']]);
  });
});
