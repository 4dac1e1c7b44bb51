import type { OkrChange, SaveOkrsInput } from '../../../src/schema/calls.ts';
import { saveOkrs } from '../../../src/workbook/actions/save-okrs.ts';
import type { Tab } from '../../../src/workbook/tab.ts';
import { drawnTab, EMPLOYER_BRAND, LOG, okrsTab, seenWith } from '../drawn-tab.ts';

export const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
export const KPIS_WITH_CURRENT = drawnTab(5, 'KPIs', 'KPIs\nID | KPI | Current\nK1 | Time to fill | 40');

export const CELLS = {
  Title: '=Referrals',
  Item: 'Key result',
  Parent: 'O1',
  Unit: '%',
  Start: 0.1,
  Target: 0.3,
};
export const added = (
  id: string,
  below: string | null = null,
  after: OkrChange['after'] = CELLS,
): OkrChange => ({
  id,
  before: null,
  after,
  below,
});
export const moved = (id: string, below: string): OkrChange => ({ id, before: {}, after: {}, below });
export const changed = (id: string, before: OkrChange['before'], after: OkrChange['after']): OkrChange => ({
  id,
  before,
  after,
  below: null,
});

export function decide(
  changes: readonly OkrChange[],
  okrs: Tab = okrsTab(EMPLOYER_BRAND),
  more: Partial<SaveOkrsInput> = {},
) {
  const tabs = { okrs, kpis: KPIS_WITH_CURRENT, checkIns: LOG };
  const input = { key: 'plan-key-0001', who: 'Maya', note: '', changes: [...changes], ...more };
  return saveOkrs.decide(seenWith(tabs), input, moment);
}
