import type { SaveKpiValuesInput } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import { kpiDataRows } from '../kpi-data-rows.ts';

/**
 * All values of one save stand under one key, in one write below the last row: a save that is repeated finds its key
 * and writes nothing.
 */
export const saveKpiValues: Action<SaveKpiValuesInput, { saved: number }> = {
  writes: true,
  needs: ({ key }) => ({
    tables: { kpis: 'all', kpiData: 'head' },
    keys: { of: 'kpiData', keys: [key] },
  }),
  decide(seen, input) {
    const wanted = kpiDataRows(seen, input);
    if (isRefusal(wanted)) return wanted;
    const output = { saved: input.values.length };
    if (seen.logged.has(input.key)) return { edits: [], output };
    return { edits: [{ edit: 'append', table: 'kpiData', rows: wanted.rows }], output };
  },
};
