import { plainWord } from '../../domain/input/word.ts';
import type { DraftOkrInput, DraftOkrOutput } from '../../schema/calls.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { DRAFTED, draftedTexts } from '../drafted-texts.ts';
import { kpiRowOf } from '../kpi-row-of.ts';
import { columnOf, letters } from '../layout.ts';
import { located } from '../locate.ts';
import { lastUsedRow } from '../okr-table.ts';
import { cellText } from '../removed-rows.ts';
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
    const before = text('Objective');
    const answer = (objective: string, keyResult: string, rows: string[][], first: number) => ({
      edits: [
        ...writeRow('kpis', kpi.layout, kpi.row, { Objective: objective }),
        {
          edit: 'show',
          table: 'okrs',
          cells: `A${first}:${letters(columnOf(layout, 'Current'))}${first + rows.length - 1}`,
        } as const,
      ],
      output: { objective, keyResult, rows, before },
    });
    const place = (header: string) => columnOf(layout, header) - 1;
    const at = (row: number, header: string) => tab.values[row - 1]?.[place(header)] ?? '';
    const isSame = (row: number, header: string, word: string) =>
      plainWord(at(row, header)) === plainWord(word);
    const numbers = tab.values.map((_, index) => index + 1);
    const keyResult = numbers.find((row) => isSame(row, 'KPI', kpi.id) && isSame(row, 'Cycle', cycle));
    if (keyResult !== undefined) {
      const objective = String(at(keyResult, 'Parent'));
      const above = numbers.filter((row) => isSame(row, 'ID', objective));
      const rows = draftedTexts(tab, layout, [...above, keyResult], moment.zone);
      return answer(objective, String(at(keyResult, 'ID')), rows, above[0] ?? keyResult);
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
    const { ids, rows } = added.output;
    const texts = rows.map((cells) => DRAFTED.map((header) => cellText(cells[header], moment.zone)));
    const linked = answer(ids[0] ?? '', ids[1] ?? '', texts, lastUsedRow(tab, layout) + 1);
    return { ...linked, edits: [...added.edits, ...linked.edits] };
  },
};
