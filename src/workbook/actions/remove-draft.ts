import type { RemoveDraftInput } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import { DRAFTED, draftedTexts } from '../drafted-texts.ts';
import { kpiRowOf } from '../kpi-row-of.ts';
import { columnOf } from '../layout.ts';
import { located } from '../locate.ts';
import { removedRows } from '../removed-rows.ts';
import { OKR_HEADERS } from '../tables.ts';
import { writeRow } from '../write-row.ts';

const ID = DRAFTED.indexOf('ID');

/** Takes a draft back as long as nobody has changed it or put anything below it. A repeated call changes nothing. */
export const removeDraft: Action<RemoveDraftInput, { text: string }> = {
  writes: true,
  needs: () => ({ tables: { okrs: 'all', kpis: 'all' } }),
  decide(seen, { kpi: asked, rows, before }, { zone }) {
    const kpi = kpiRowOf(asked, seen);
    if (isRefusal(kpi)) return kpi;
    const okrs = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(okrs)) return okrs;
    const { tab, layout } = okrs;
    const ids = rows.map((row) => row[ID] ?? '').filter((id) => id !== '');
    const names = ['ID', 'Parent'].map((header) => columnOf(layout, header) - 1);
    const found = tab.values.flatMap((cells, index) =>
      names.some((place) => ids.includes(String(cells[place] ?? ''))) ? [index + 1] : [],
    );
    const removed = removedRows(tab, layout, found, draftedTexts(tab, layout, found, zone), rows);
    if (isRefusal(removed)) return removed;
    const isLinked = ids.includes(String(kpi.cell('Objective')));
    const edits = isLinked ? writeRow('kpis', kpi.layout, kpi.row, { Objective: before }) : [];
    return { edits: [...removed, ...edits], output: { text: `${ids.join(' and ')} are taken back.` } };
  },
};
