import { type Action, isRefusal } from '../action.ts';
import type { Edit } from '../edit.ts';
import { columnOf } from '../layout.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { rowsWithoutId } from '../okr-table.ts';

/** Rows typed by hand get the ID that check-ins and links find them by. */
export const giveIds: Action<Record<string, never>, { text: string }> = {
  writes: true,
  needs: () => ({ tables: { okrs: 'all' } }),
  decide(seen) {
    const found = located('okrs', seen, ['ID', 'Item', 'Title']);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const nextId = newIds(tab, layout);
    const edits = rowsWithoutId(tab, layout).map(
      ({ row, isObjective }): Edit => ({
        edit: 'write',
        table: 'okrs',
        row,
        column: columnOf(layout, 'ID'),
        values: [[nextId(isObjective ? 'O' : 'KR')]],
      }),
    );
    const [noun, have] = edits.length === 1 ? ['row', 'has'] : ['rows', 'have'];
    const text =
      edits.length === 0 ? 'Every row has an ID already.' : `${edits.length} ${noun} now ${have} an ID.`;
    return { edits, output: { text } };
  },
};
