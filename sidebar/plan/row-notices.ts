import type { Notice } from '../../src/schema/calls.ts';
import { isNamed, type OkrTree } from '../okr/okr-tree.ts';

/** The rows that no save can name, each with the way to mend them. `header` is the number of the header's row. */
export function rowNotices(tree: OkrTree, header: number): readonly Notice[] {
  const numberOf = (at: number) => header + 1 + at;
  const nameless = tree.order.filter(({ okr }) => okr.id === '');
  const shared = new Map<string, number[]>();
  for (const row of tree.order) {
    const { id } = row.okr;
    if (id !== '' && !isNamed(tree, row)) shared.set(id, [...(shared.get(id) ?? []), numberOf(row.at)]);
  }
  const missing: readonly Notice[] =
    nameless.length === 0
      ? []
      : [
          {
            text: `${nameless.length} ${nameless.length === 1 ? 'row has' : 'rows have'} no ID, so nothing of ${nameless.length === 1 ? 'it' : 'them'} can be changed here.`,
            remedy: 'giveIds',
          },
        ];
  const twice = [...shared].map(([id, rows]): Notice => {
    const where = rows.sort((one, other) => one - other).join(' and ');
    return {
      text: `${id} stands in rows ${where}. Give one of them another ID, to change them here.`,
      remedy: null,
    };
  });
  return [...missing, ...twice];
}
