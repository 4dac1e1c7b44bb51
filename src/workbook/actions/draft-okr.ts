import { plainWord } from '../../domain/input/word.ts';
import type { DraftOkrInput, DraftOkrOutput } from '../../schema/calls.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { DRAFTED, draftedTexts } from '../drafted-texts.ts';
import type { Edit } from '../edit.ts';
import { kpiRowOf } from '../kpi-row-of.ts';
import { columnOf, letters } from '../layout.ts';
import { located } from '../locate.ts';
import { lastUsedRow } from '../okr-table.ts';
import { cellText } from '../removed-rows.ts';
import { columnsOf } from '../tab.ts';
import { OKR_HEADERS } from '../tables.ts';
import { writeRow } from '../write-row.ts';
import { addOkrs } from './add-okrs.ts';

/**
 * Writes an objective with a key result that leads from where the KPI is to its target and is fed by it, and the ID of
 * the objective beside the KPI. When the cycle has a key result of the KPI already, as after a call that got no answer,
 * nothing is added and that link is mended.
 */
export const draftOkr: Action<DraftOkrInput, DraftOkrOutput> = {
  writes: true,
  needs: () => ({ tables: { okrs: 'all', kpis: 'all' } }),
  decide(seen, { kpi: asked, cycle, title }, moment) {
    const kpi = kpiRowOf(asked, seen);
    if (isRefusal(kpi)) return kpi;
    const okrs = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(okrs)) return okrs;
    const { tab, layout } = okrs;
    const text = (header: string) => String(kpi.cell(header)).trim();
    const linked = (rows: string[][], first: number, more: readonly Edit[]) => {
      const [objective = '', keyResult = ''] = rows.map((row) => row[0] ?? '');
      const last = letters(columnOf(layout, 'Current'));
      const cells = `A${first}:${last}${first + rows.length - 1}`;
      return {
        edits: [
          ...more,
          ...writeRow('kpis', kpi.layout, kpi.row, { Objective: objective }),
          { edit: 'show', table: 'okrs', cells } as const,
        ],
        output: { objective, keyResult, rows, before: text('Objective') },
      };
    };
    const words = columnsOf(tab, layout, ['ID', 'KPI', 'Cycle', 'Parent']).map((cells) =>
      cells.map(plainWord),
    );
    const fed = words.findIndex(([, by, its]) => by === plainWord(kpi.id) && its === plainWord(cycle));
    const above = words.findIndex(([id]) => id !== '' && id === words[fed]?.[3]);
    if (above >= 0) {
      const [first, second] = [layout.headerRow + above, layout.headerRow + fed];
      return linked(draftedTexts(tab, layout, [first, second], moment.zone), first, []);
    }
    const [start, target] = [kpi.cell('Current'), kpi.cell('Target')];
    if (typeof start !== 'number' || typeof target !== 'number') {
      return refuse(
        `${kpi.id} needs a current value to start from and a target to lead to. Add what is missing.`,
      );
    }
    const shared = { owner: text('Owner'), kind: 'committed' } as const;
    const added = addOkrs.decide(
      seen,
      {
        cycle,
        objectives: [
          {
            title,
            team: text('Team'),
            ...shared,
            keyResults: [
              {
                title: text('KPI'),
                ...shared,
                type: 'reach',
                unit: text('Unit'),
                start,
                target,
                limit: null,
                kpi: kpi.id,
              },
            ],
            below: [],
          },
        ],
      },
      moment,
    );
    if (isRefusal(added)) return added;
    const texts = added.output.rows.map((cells) =>
      DRAFTED.map((header) => cellText(cells[header], moment.zone)),
    );
    return linked(texts, lastUsedRow(tab, layout) + 1, added.edits);
  },
};
