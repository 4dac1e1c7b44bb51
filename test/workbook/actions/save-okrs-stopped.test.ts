import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OkrChange } from '../../../src/schema/calls.ts';
import { isRefusal } from '../../../src/workbook/action.ts';
import { saveOkrs } from '../../../src/workbook/actions/save-okrs.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { Cell, Tab } from '../../../src/workbook/tab.ts';
import { EMPLOYER_BRAND, okrsTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const MORE = `
  O2  | Win the market | Objective  |    |  | Sales | Q4 2026 | committed | | Ines | |   |    | | | | |
  KR4 | Win rate       | Key result | O2 |  | Sales | Q4 2026 | committed | | Ines | | 10 | 20 | | | | |
`;
const BEFORE = okrsTab(EMPLOYER_BRAND + MORE);
const IDS = ['O1', 'KR1', 'KR2', 'KR3', 'O2', 'KR4'];

/** What the edits make of the cells; formats are not seen here. */
function after(tab: Tab, edits: readonly Edit[]): Tab {
  const values: Cell[][] = tab.values.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.edit === 'move') {
      const rows = values.splice(edit.row - 1, edit.count);
      values.splice(edit.before - 1 - (edit.before > edit.row ? edit.count : 0), 0, ...rows);
    } else if (edit.edit === 'remove') values.splice(edit.row - 1, edit.count);
    else if (edit.edit === 'write') write(values, edit);
  }
  return { ...tab, values };
}

function write(values: Cell[][], { row, column, values: written }: Extract<Edit, { edit: 'write' }>): void {
  written.forEach((cells, down) => {
    const line = values[row - 1 + down] ?? Array<Cell>(19).fill('');
    cells.forEach((cell, across) => {
      line[column - 1 + across] = typeof cell === 'number' || typeof cell === 'string' ? cell : '';
    });
    values[row - 1 + down] = line;
  });
}

function edits(tab: Tab, changes: readonly OkrChange[]): readonly Edit[] {
  const input = { key: 'plan-key-0001', who: '', note: '', changes: [...changes] };
  const decision = saveOkrs.decide(seenWith({ okrs: tab }), input, moment);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision.edits;
}

const cellAt = (id: string, column: number) => BEFORE.values.find((row) => row[0] === id)?.[column] ?? '';
const plain = (cell: Cell) => (typeof cell === 'number' || typeof cell === 'string' ? cell : null);

/** What to do with one row of the table, or with a new one. */
const change = fc.record({
  id: fc.constantFrom(...IDS, 'KR5', 'KR6', 'O3'),
  below: fc.constantFrom('', ...IDS, 'KR5', 'KR6', null),
  title: fc.constantFrom('=1+1', '', 'Another'),
  target: fc.constantFrom<number | null>(null, 7, -0.5),
});

const changes = fc
  .uniqueArray(change, { minLength: 1, maxLength: 7, selector: ({ id }) => id })
  .map((drawn) => {
    const known = [...IDS, ...drawn.map(({ id }) => id)];
    return drawn.map(({ id, below, title, target }): OkrChange => {
      const place = below === null || below === '' || (known.includes(below) && below !== id) ? below : null;
      const cells = { Title: title, Target: target };
      if (!IDS.includes(id)) return { id, before: null, after: cells, below: place };
      const before = { Title: plain(cellAt(id, 1)), Target: plain(cellAt(id, 12)) };
      return { id, before, after: cells, below: place };
    });
  });

/** The same save the other way round; each row goes back below the one that it stood below. */
const undone = (made: readonly OkrChange[]): OkrChange[] =>
  made
    .map(({ id, before, after: cells, below }) => {
      const back = below === null || before === null ? null : (IDS[IDS.indexOf(id) - 1] ?? '');
      return { id, before: cells, after: before, below: back };
    })
    .reverse();

test('a save stopped after any edit is completed by the same save, and repeated it changes nothing', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const all = edits(BEFORE, made);
      const whole = after(BEFORE, all);
      for (let count = 0; count <= all.length; count++) {
        const stopped = after(BEFORE, all.slice(0, count));
        expect(after(stopped, edits(stopped, made)).values).toEqual(whole.values);
      }
    }),
    { numRuns: 300 },
  );
});

test('a save is undone by the same one the other way round, and that again', () => {
  fc.assert(
    fc.property(changes, (made) => {
      const whole = after(BEFORE, edits(BEFORE, made));
      const back = after(whole, edits(whole, undone(made)));
      expect(back.values).toEqual(BEFORE.values);
      expect(after(back, edits(back, undone(made))).values).toEqual(BEFORE.values);
    }),
    { numRuns: 300 },
  );
});
