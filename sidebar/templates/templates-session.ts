import type { LibraryView } from '../../src/schema/calls.ts';
import type { OkrTemplate } from '../../src/schema/okr-template.ts';
import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { type OkrControls, type OkrState, okrSession } from '../okr/okr-session.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import { loadTrouble } from '../trouble.ts';
import type { Sought } from './found-templates.ts';
import type { Destination } from './insertion.ts';
import { type OwnKpi, ownKpis } from './own-kpis.ts';
import type { PlannedKeyResult, TypedGoal } from './planned-key-result.ts';
import { draftOf } from './template-draft.ts';

export interface TemplatesState extends OkrState {
  readonly library: LibraryView | null;
  /** Those of the workbook. */
  readonly kpis: readonly OwnKpi[];
  readonly sought: Sought;
  /** The template that is open. */
  readonly open: OkrTemplate | null;
  /** By the id of a template and the place of its key result. */
  readonly typed: Readonly<Record<string, Readonly<Record<number, TypedGoal>>>>;
  /** What the person chose over the first choices. */
  readonly chosen: Partial<Destination>;
  /** The id of the one that was left for the list. */
  readonly left: string | null;
  /** The objective inserted last. */
  readonly inserted: string | null;
}

/** What a person can do with the templates. */
export interface Templates extends OkrControls {
  seek(sought: Sought): void;
  /** Null for back to the list. */
  open(template: OkrTemplate | null): void;
  type(at: number, goal: TypedGoal): void;
  aim(choice: Partial<Destination>): void;
  insert(): void;
  /** Selects a row in the sheet. */
  show(id: string): void;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  newKey?(): string;
  show(state: TemplatesState): void;
}

const FUNCTION = 'milepost.template-function';
const SITUATION = 'milepost.template-situation';

const NOTHING_CHOSEN: TemplatesState = {
  ...NOTHING_YET,
  library: null,
  kpis: [],
  sought: { typed: '', function: '', situation: '' },
  open: null,
  typed: {},
  chosen: {},
  left: null,
  inserted: null,
};

export function templatesSession({ memory, ...surroundings }: Surroundings): Templates {
  const initial = {
    ...NOTHING_CHOSEN,
    sought: {
      typed: '',
      function: memory.read(FUNCTION) ?? '',
      situation: memory.read(SITUATION) ?? '',
    },
  };
  const page = okrSession<TemplatesState>({ ...surroundings, memory, initial, opened });
  const { call, controls, fail, save, show, state, update } = page;

  async function openLibrary() {
    const answer = await call('openLibrary', {}).catch(loadTrouble);
    if (!('ok' in answer) || !answer.ok)
      return fail(answer, { label: 'Try again', run: () => void openLibrary() });
    update((now) => ({ ...now, library: answer.value, sought: known(now.sought, answer.value) }));
  }

  return {
    ...controls,
    start: async () => {
      await controls.start();
      await openLibrary();
    },
    seek: (sought) => {
      memory.write(FUNCTION, sought.function);
      memory.write(SITUATION, sought.situation);
      update((now) => ({ ...now, sought, left: null }));
    },
    open: (template) =>
      update((now) => ({ ...now, open: template, left: now.open?.id ?? null, inserted: null })),
    type: (at, goal) =>
      update((now) => {
        const id = now.open?.id ?? '';
        return { ...now, typed: { ...now.typed, [id]: { ...now.typed[id], [at]: goal } } };
      }),
    aim: (choice) => update((now) => ({ ...now, chosen: { ...now.chosen, ...choice } })),
    insert: () => {
      const draft = draftOf(state());
      const [objective, ...keyResults] = draft?.changes ?? [];
      if (draft === null || objective === undefined) return;
      const wrong = draft.keyResults.map(({ planned }) => complaintOf(planned)).find((text) => text !== null);
      if (wrong !== undefined) return fail({ text: wrong, remedy: null });
      const before = state();
      const told = `Inserted ${objective.id} with ${keyResults.length} key results.`;
      void save(
        { changes: draft.changes, told },
        () =>
          update((now) => ({
            ...now,
            open: null,
            typed: { ...now.typed, [draft.template.id]: {} },
            inserted: objective.id,
          })),
        () => update((now) => ({ ...now, open: before.open, typed: before.typed, inserted: null })),
      );
    },
    show,
  };
}

/** Why a number of a key result can't be written, with its title. */
function complaintOf({ title, complaints: { start, target } }: PlannedKeyResult): string | null {
  const complaint = start ?? target;
  return complaint === null ? null : `${title}: ${complaint}`;
}

/** What was remembered of another library is any. */
const known = (sought: Sought, { templates }: LibraryView): Sought => ({
  ...sought,
  function: templates.some((each) => each.function === sought.function) ? sought.function : '',
  situation: templates.some(({ situation }) => situation === sought.situation) ? sought.situation : '',
});

const opened = (state: TemplatesState): TemplatesState => ({
  ...state,
  kpis: state.view === null ? [] : ownKpis(state.view.tables),
});
