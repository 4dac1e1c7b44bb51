import { plainWord } from '../../domain/input/word.ts';
import type { PlanCells } from '../../schema/call-inputs.ts';
import type { DraftOkrInput, DraftOkrOutput, OkrChange, Refusal } from '../../schema/calls.ts';
import { PLAN_HEADERS } from '../../schema/words.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { linkOf } from '../kpi-link.ts';
import { type FoundKpi, kpiRowOf } from '../kpi-row-of.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { newRow, type PlanRow } from '../okr-step.ts';
import { planRows } from '../okr-steps.ts';
import { OKR_HEADERS } from '../tables.ts';
import { saveOkrs } from './save-okrs.ts';

/**
 * Plans an objective with a key result that leads from where the KPI is to its target and is fed by it, and links the
 * KPI to the objective. When the cycle has a key result of the KPI already, as after a call that got no answer, nothing
 * is added and what is missing is mended.
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
    const changes =
      draftedBefore(planRows(tab, layout, moment.zone), kpi.id, input.cycle) ??
      newDraft(newIds(tab, layout), kpi, input);
    if (isRefusal(changes)) return changes;
    const [{ id: after } = { id: '' }] = changes;
    const linked = linkOf(kpi);
    // What the KPI was linked to before a first call is not known any more.
    const link = { kpi: kpi.id, before: linked === after ? '' : linked, after };
    const saved = saveOkrs.decide(seen, { key: '', who: '', note: '', changes, link }, moment);
    return isRefusal(saved) ? saved : { edits: saved.edits, output: { changes, link } };
  },
};

function draftedBefore(rows: readonly PlanRow[], kpi: string, cycle: string): OkrChange[] | undefined {
  const says = (row: PlanRow, header: string, text: unknown) =>
    plainWord(row.cell(header)) === plainWord(text);
  const keyResult = rows.find((row) => says(row, 'KPI', kpi) && says(row, 'Cycle', cycle));
  const objective = keyResult && rows.find(({ id }) => says(keyResult, 'Parent', id));
  return objective && [objective, keyResult].map((row) => newRow(row.id, cellsOf(row)));
}

const cellsOf = ({ cell }: PlanRow): PlanCells =>
  Object.fromEntries(
    PLAN_HEADERS.flatMap((header) => {
      const content = cell(header);
      return typeof content === 'boolean' ? [] : [[header, content]];
    }),
  );

function newDraft(
  nextId: ReturnType<typeof newIds>,
  kpi: FoundKpi,
  { cycle, title }: DraftOkrInput,
): OkrChange[] | Refusal {
  const [start, target] = [kpi.cell('Current'), kpi.cell('Target')];
  if (typeof start !== 'number' || typeof target !== 'number') {
    return refuse(
      `${kpi.id} needs a current value to start from and a target to lead to. Add what is missing.`,
    );
  }
  const textOf = (header: string) => String(kpi.cell(header)).trim();
  const shared = { Team: textOf('Team'), Cycle: cycle, Kind: 'committed', Owner: textOf('Owner') };
  const objective = nextId('O');
  return [
    newRow(objective, { ...shared, Item: 'Objective', Title: title }),
    newRow(nextId('KR'), {
      ...shared,
      Item: 'Key result',
      Title: textOf('KPI'),
      Parent: objective,
      Type: 'reach',
      Unit: textOf('Unit'),
      Start: start,
      Target: target,
      KPI: kpi.id,
    }),
  ];
}
