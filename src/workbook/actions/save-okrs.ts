import type { PlanCells } from '../../schema/call-inputs.ts';
import type { OkrChange, SaveOkrsInput, SaveOkrsOutput } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import type { Edit } from '../edit.ts';
import { FEEDING, feedOf } from '../kpi-feed.ts';
import { linkEdits } from '../kpi-link.ts';
import { firstRow } from '../layout.ts';
import { located } from '../locate.ts';
import { logNote } from '../log-note.ts';
import { type Contents, writeRows } from '../new-rows.ts';
import { isShare, okrLooks } from '../okr-looks.ts';
import { okrSteps } from '../okr-steps.ts';
import { lastUsedRow } from '../okr-table.ts';
import { takenOut } from '../removed-rows.ts';
import { movesInto, rowOrder } from '../row-order.ts';
import { OKR_HEADERS } from '../tables.ts';
import { writeCells } from '../write-row.ts';

/**
 * Plans in rows of OKRs: adds, changes, moves and takes out, all or nothing. A save that was stopped is completed by the
 * same call: each cell is what it was or already what it shall be, and a new row is written whole behind the last one
 * and moved from there.
 */
export const saveOkrs: Action<SaveOkrsInput, SaveOkrsOutput> = {
  writes: true,
  needs: ({ changes, note, key, link }) => ({
    tables: {
      okrs: 'all',
      ...(changes.some(isFed) && { kpis: 'head' }),
      ...(link !== undefined && { kpis: 'all' }),
      ...(note !== '' && { checkIns: 'head' }),
    },
    ...(note !== '' && { keys: { of: 'checkIns', keys: [key] } }),
  }),
  decide(seen, input, moment) {
    const { changes } = input;
    const okrs = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(okrs)) return okrs;
    const { tab, layout } = okrs;
    const kpis = changes.some(isFed) ? located('kpis', seen, FEEDING) : null;
    if (kpis !== null && isRefusal(kpis)) return kpis;
    const note = logNote(seen, input, moment);
    if (isRefusal(note)) return note;
    const linked = linkEdits(seen, input.link);
    if (isRefusal(linked)) return linked;
    const planned = okrSteps(changes, tab, layout, moment.zone);
    if (isRefusal(planned)) return planned;
    const { steps, below, removed } = planned;

    const end = lastUsedRow(tab, layout);
    const written = steps.map(({ change, row, left }) => ({
      row,
      contents:
        kpis !== null && turnsFed(change, left)
          ? { ...left, Current: feedOf(layout, row, kpis.layout) }
          : left,
    }));
    const added = written.filter(({ row }) => row > end).map(({ contents }) => contents);
    const first = firstRow(layout);
    const order = rowOrder(first, end + added.length, below);
    const standing = order.filter((row) => !removed.has(row));
    const rows = steps.map(({ change: { id }, row }) => ({ id, row: first + standing.indexOf(row) }));
    const [shown] = rows;
    const edits: readonly Edit[] = [
      ...note,
      ...(added.length > 0 ? [writeRows('okrs', layout, OKR_HEADERS, end + 1, added)] : []),
      ...writeCells(
        'okrs',
        layout,
        written.filter(({ row }) => row <= end),
      ),
      ...okrLooks(
        layout,
        steps.map(({ change, row }) => ({
          row,
          isKeyResult: turned(change, (cells) => cells.Item === 'Key result'),
          isShare: turned(change, ({ Unit, Start, Target, Limit }) => isShare(Unit, Start, Target, Limit)),
        })),
      ),
      ...movesInto('okrs', first, order),
      ...takenOut(
        'okrs',
        order.flatMap((row, at) => (removed.has(row) ? [first + at] : [])),
      ),
      ...linked,
      ...(shown ? [{ edit: 'show', table: 'okrs', cells: `${shown.row}:${shown.row}` } as const] : []),
    ];
    return { edits, output: { rows } };
  },
};

const isFed = ({ after }: OkrChange): boolean => Boolean(after?.KPI);

/** A new row is written whole; once it is there, what stands under Current is somebody's. */
const turnsFed = ({ before, after }: OkrChange, left: Contents): boolean =>
  Boolean(before === null ? left.KPI : after?.KPI && after.KPI !== before.KPI);

/** Whether the row is so from now on; undefined where it was before and does not change. */
function turned({ before, after }: OkrChange, is: (cells: PlanCells) => boolean): boolean | undefined {
  const now = after !== null && is(after);
  return before !== null && is(before) === now ? undefined : now;
}
