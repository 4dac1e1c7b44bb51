import type { OkrChange, SaveOkrsInput, SaveOkrsOutput } from '../../src/schema/calls.ts';
import { newEntryKey } from '../entry-key.ts';
import { type PageControls, type PageSession, pageSession, type Surroundings } from '../page/page-session.ts';
import type { PageState } from '../page/page-state.ts';
import { loadTrouble, saveTrouble } from '../trouble.ts';
import { type PlanView, planView } from './plan-view.ts';
import { takenBack } from './taken-back.ts';

export const OKR_PAGES = {
  title: 'OKRs',
  who: 'Who plans',
  tabs: ['Plan', 'Templates', 'Review', 'Advice'],
  pages: { Plan: 'Plan', Templates: 'Templates', Review: 'Review', Advice: 'Advice' },
} as const;

export type OkrTab = keyof typeof OKR_PAGES.pages;
export type OkrControls = PageControls<OkrTab>;
export type OkrState = PageState<PlanView>;

/** One save of rows of OKRs. */
export interface Planned {
  readonly changes: readonly OkrChange[];
  /** What takes it back: the changes the other way round, unless rows moved. */
  readonly back?: readonly OkrChange[];
  /** For the log. */
  readonly note?: string;
  /** What the news says of it. */
  readonly told: string;
}

export interface OkrSession<State extends OkrState> extends PageSession<State, OkrTab> {
  /** Saves, loads again and offers the way back. `done` runs with the places of the rows, `undone` after the way back. */
  save(planned: Planned, done?: (rows: SaveOkrsOutput['rows']) => void, undone?: () => void): Promise<void>;
  /** Selects a row in the sheet. */
  show(id: string): Promise<void>;
}

interface OkrSurroundings<State> extends Omit<Surroundings<State>, 'parts'> {
  newKey?(): string;
}

export function okrSession<State extends OkrState>({
  newKey = newEntryKey,
  ...surroundings
}: OkrSurroundings<State>): OkrSession<State> {
  const page = pageSession<PlanView, State, OkrTab>(
    { group: OKR_PAGES, tables: ['plan', 'log', 'kpis', 'kpiData'], read: planView },
    { ...surroundings, parts: ['okrs'] },
  );
  const { alone, call, fail, refresh, state, tell } = page;

  /** A second attempt goes under the same key, so that it writes nothing twice. */
  function send(
    input: Omit<SaveOkrsInput, 'who'>,
    again: string,
    arrived: (rows: SaveOkrsOutput['rows']) => Promise<void>,
  ): Promise<void> {
    return alone(async () => {
      const answer = await call('saveOkrs', { ...input, who: state().view?.me ?? '' }).catch(saveTrouble);
      if (!('ok' in answer)) return fail(answer, { label: again, run: () => send(input, again, arrived) });
      if (!answer.ok) return fail(answer);
      await refresh();
      await arrived(answer.value.rows);
    });
  }

  return {
    ...page,
    save: ({ changes, back = takenBack(changes), note = '', told }, done, undone) =>
      send({ key: newKey(), note, changes: [...changes] }, 'Save again', async (rows) => {
        const undo = { key: newKey(), note: '', changes: [...back] };
        tell(told, () => {
          void send(undo, 'Undo again', async () => {
            tell('Undone.');
            undone?.();
          });
        });
        done?.(rows);
      }),
    show: async (id) => {
      const changes = [{ id, before: {}, after: {}, below: null }];
      const answer = await call('saveOkrs', { key: newKey(), who: '', note: '', changes }).catch(loadTrouble);
      if (!('ok' in answer) || !answer.ok) fail(answer);
    },
  };
}
