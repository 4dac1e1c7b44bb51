import type { CallInput, LibraryView } from '../../src/schema/calls.ts';
import { newEntryKey } from '../entry-key.ts';
import type { Call } from '../host.ts';
import { type KpiControls, type KpiState, type KpiTab, kpiSession } from '../kpi/kpi-session.ts';
import type { Memory } from '../memory.ts';
import { takenBack } from '../okr/taken-back.ts';
import { wantedTab } from '../page/page-session.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import { loadTrouble, saveTrouble } from '../trouble.ts';

export interface GoalsState extends KpiState {
  readonly tab: KpiTab;
  readonly library: LibraryView | null;
}

/** What a person can do from KPIs to OKRs, and from the library to KPIs. */
export interface Goals extends KpiControls {
  turnTo(tab: KpiTab): void;
  draftOkr(kpi: string, title: string): Promise<void>;
  addKpi(kpi: CallInput<'addLibraryKpi'>, name: string): Promise<void>;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  show(state: GoalsState): void;
}

export function goalsSession(surroundings: Surroundings): Goals {
  const { call, memory } = surroundings;
  const tab = wantedTab(memory) === 'Library' ? 'Library' : 'OKRs';
  const initial: GoalsState = { ...NOTHING_YET, tab, library: null };
  const page = kpiSession<GoalsState>({ ...surroundings, initial, parts: ['okrs', 'kpis'] });
  const { alone, controls, fail, refresh, state, tell, update } = page;

  /** Its templates also lend the drafts their titles. */
  async function openLibrary() {
    const answer = await call('openLibrary', {}).catch(loadTrouble);
    if (!('ok' in answer) || !answer.ok) return fail(answer);
    update((now) => ({ ...now, library: answer.value }));
  }

  async function draft(kpi: string, title: string) {
    const cycle = state().view?.cycle?.name;
    if (cycle === undefined) return;
    const answer = await call('draftOkr', { kpi, cycle, title }).catch(saveTrouble);
    if (!('ok' in answer) || !answer.ok) return fail(answer);
    const { changes, link } = answer.value;
    const back = { ...link, before: link.after, after: link.before };
    await refresh();
    tell(`Drafted ${changes.map(({ id }) => id).join(' with ')} in OKRs.`, () =>
      takeBack({ key: newEntryKey(), who: '', note: '', changes: takenBack(changes), link: back }),
    );
  }

  function takeBack(draft: CallInput<'saveOkrs'>) {
    void alone(async () => {
      const answer = await call('saveOkrs', draft).catch(saveTrouble);
      if (!('ok' in answer)) return fail(answer, { label: 'Undo again', run: () => takeBack(draft) });
      if (!answer.ok) return fail(answer);
      await refresh();
      tell('Undone.');
    });
  }

  return {
    ...controls,
    start: async () => {
      await controls.start();
      if (state().view !== null) await openLibrary();
    },
    turnTo: (tab) => {
      update((now) => ({ ...now, tab }));
      if (state().library === null) void openLibrary();
    },
    draftOkr: (kpi, title) => alone(() => draft(kpi, title)),
    addKpi: (kpi, name) =>
      alone(async () => {
        const answer = await call('addLibraryKpi', kpi).catch(saveTrouble);
        if (!('ok' in answer) || !answer.ok) return fail(answer);
        await refresh();
        tell(`Added ${name} as ${answer.value.id}.`);
      }),
  };
}
