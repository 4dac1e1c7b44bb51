import type { AddKpisInput } from '../../schema/calls.ts';
import type { Action } from '../action.ts';
import { addKpis } from './add-kpis.ts';

const UNSAID = {
  perspective: '',
  owner: '',
  team: '',
  cadence: '',
  redFlag: null,
  benchmark: null,
  benchmarkNote: '',
  leading: null,
} as const;

/** KPIs of which only the measure is known; the rest of their rows stays blank for people to say. */
export const bringKpis: Action<AddKpisInput, { ids: readonly string[] }> = {
  writes: true,
  needs: () => addKpis.needs({ kpis: [] }),
  decide: (seen, { kpis }, moment) =>
    addKpis.decide(seen, { kpis: kpis.map((kpi) => ({ ...UNSAID, ...kpi })) }, moment),
};
