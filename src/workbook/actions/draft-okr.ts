import { plainWord } from '../../domain/input/word.ts';
import type { DraftOkrInput, DraftOkrOutput, Refusal } from '../../schema/calls.ts';
import { type Action, isRefusal, type Moment, refuse, type Seen } from '../action.ts';
import { DRAFTED, draftedTexts } from '../drafted-texts.ts';
import type { Edit } from '../edit.ts';
import { type FoundKpi, kpiRowOf } from '../kpi-row-of.ts';
import { columnOf, type Layout, letters } from '../layout.ts';
import { located } from '../locate.ts';
import { lastUsedRow } from '../okr-table.ts';
import { cellText } from '../removed-rows.ts';
import { columnsOf, type Tab } from '../tab.ts';
import { OKR_HEADERS } from '../tables.ts';
import { writeRow } from '../write-row.ts';
import { addOkrs } from './add-okrs.ts';

/** An objective with its key result: the texts of both rows, and what has to be written for them to be there. */
interface Drafted {
  readonly first: number;
  readonly rows: string[][];
  readonly edits: readonly Edit[];
}

/**
 * Writes an objective with a key result that leads from where the KPI is to its target and is fed by it, and the ID of
 * the objective beside the KPI. When the cycle has a key result of the KPI already, as after a call that got no answer,
 * nothing is added and that link is mended.
 */
export const draftOkr: Action<DraftOkrInput, DraftOkrOutput> = {
  writes: true,
  needs: () => ({ tables: { okrs: 'all', kpis: 'all' } }),
  decide(seen, input, moment) {
    const kpi = kpiRowOf(input.kpi, seen);
    if (isRefusal(kpi)) return kpi;
    const okrs = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(okrs)) return okrs;
    const { tab, layout } = okrs;
    const drafted =
      draftedBefore(tab, layout, kpi.id, input.cycle, moment.zone) ??
      newDraft(seen, kpi, input, lastUsedRow(tab, layout) + 1, moment);
    if (isRefusal(drafted)) return drafted;
    const { first, rows, edits } = drafted;
    const [objective = '', keyResult = ''] = rows.map((row) => row[0] ?? '');
    const cells = `A${first}:${letters(columnOf(layout, 'Current'))}${first + rows.length - 1}`;
    return {
      edits: [
        ...edits,
        ...writeRow('kpis', kpi.layout, kpi.row, { Objective: objective }),
        { edit: 'show', table: 'okrs', cells },
      ],
      output: { objective, keyResult, rows, before: textOf(kpi, 'Objective') },
    };
  },
};

const textOf = (kpi: FoundKpi, header: string): string => String(kpi.cell(header)).trim();

function draftedBefore(
  tab: Tab,
  layout: Layout,
  kpi: string,
  cycle: string,
  zone: string,
): Drafted | undefined {
  const words = columnsOf(tab, layout, ['ID', 'KPI', 'Cycle', 'Parent']).map((cells) => cells.map(plainWord));
  const fed = words.findIndex(([, by, its]) => by === plainWord(kpi) && its === plainWord(cycle));
  const above = words.findIndex(([id]) => id !== '' && id === words[fed]?.[3]);
  if (above < 0) return undefined;
  const [first, second] = [layout.headerRow + above, layout.headerRow + fed];
  return { first, rows: draftedTexts(tab, layout, [first, second], zone), edits: [] };
}

function newDraft(
  seen: Seen,
  kpi: FoundKpi,
  { cycle, title }: DraftOkrInput,
  first: number,
  moment: Moment,
): Drafted | Refusal {
  const [start, target] = [kpi.cell('Current'), kpi.cell('Target')];
  if (typeof start !== 'number' || typeof target !== 'number') {
    return refuse(
      `${kpi.id} needs a current value to start from and a target to lead to. Add what is missing.`,
    );
  }
  const shared = { owner: textOf(kpi, 'Owner'), kind: 'committed' } as const;
  const keyResult = {
    title: textOf(kpi, 'KPI'),
    ...shared,
    type: 'reach',
    unit: textOf(kpi, 'Unit'),
    start,
    target,
    limit: null,
    kpi: kpi.id,
  } as const;
  const objective = { title, team: textOf(kpi, 'Team'), ...shared, keyResults: [keyResult], below: [] };
  const added = addOkrs.decide(seen, { cycle, objectives: [objective] }, moment);
  if (isRefusal(added)) return added;
  const rows = added.output.rows.map((cells) =>
    DRAFTED.map((header) => cellText(cells[header], moment.zone)),
  );
  return { first, rows, edits: added.edits };
}
