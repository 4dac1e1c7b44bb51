import type { ApplyFormatInput } from '../../src/schema/calls.ts';
import type { FormatView } from '../../src/schema/format-views.ts';
import { addressOf, letters } from '../address.ts';
import type { Call } from '../host.ts';
import { callTrouble, loadTrouble } from '../trouble.ts';
import type { Choices } from './choices.ts';
import { neededCells } from './chosen-comparison.ts';
import { type Complaint, planOf } from './plan.ts';
import { type FormatState, NOTHING_YET } from './state.ts';

/** What a person can do with formats. */
export interface Formats {
  /** Reads the selection, the formats of its sheet and what is compared with. */
  open(): Promise<void>;
  choose(choices: Partial<Choices>): Promise<void>;
  /** Takes the selected cells as those to compare with. */
  takeSelected(kind: 'cell' | 'column'): Promise<void>;
  /** Gives the field to mend first, where there is one. */
  apply(): Complaint['field'] | null;
  remove(format: FormatView): Promise<void>;
}

interface Surroundings {
  readonly call: Call;
  newKey(): string;
  /** Called with every new state. */
  show(state: FormatState): void;
}

const APPLY_UNSURE =
  'The sheet did not answer, so the colours may stand there or not. Apply again: it adds nothing twice.';
const REMOVE_UNSURE = 'The sheet did not answer. Remove it again; if it is gone already, nothing happens.';

const OTHER_TAB = 'The selected cells stand in another tab. Colours can only compare within one tab.';

export function formatSession({ call, newKey, show }: Surroundings): Formats {
  let state = NOTHING_YET;
  let turn = 0;

  function change(part: Partial<FormatState>) {
    state = { ...state, ...part };
    show(state);
  }

  async function readNeeded(): Promise<void> {
    const { view, choices, read } = state;
    const block = view && neededCells(choices, view.cells);
    if (!view || !block || read[addressOf(block)] !== undefined) return;
    const mine = turn;
    const a1 = addressOf(block);
    const answer = await call('readCells', { sheet: view.cells.sheet, a1 }).catch(loadTrouble);
    // What was asked of another selection may be about another sheet.
    if (mine !== turn) return;
    const found = 'ok' in answer && answer.ok ? answer.value : answer.text;
    change({ read: { ...state.read, [a1]: found } });
  }

  async function open(): Promise<void> {
    turn += 1;
    const mine = turn;
    change({ isLoading: true, loadTrouble: null, news: { kind: 'nothing' } });
    const answer = await call('openFormat', {}).catch(loadTrouble);
    if (mine !== turn) return;
    if (!('ok' in answer) || !answer.ok) return change({ isLoading: false, loadTrouble: answer });
    const view = answer.value;
    const { column, columns } = view.cells;
    const beside = state.choices.column === '' ? letters(column + columns) : state.choices.column;
    change({ isLoading: false, view, read: {}, choices: { ...state.choices, column: beside } });
    await readNeeded();
  }

  function choose(choices: Partial<Choices>): Promise<void> {
    change({ choices: { ...state.choices, ...choices } });
    return readNeeded();
  }

  async function takeSelected(kind: 'cell' | 'column'): Promise<void> {
    const sheet = state.view?.cells.sheet;
    if (sheet === undefined) return;
    const answer = await call('readCells', { sheet, a1: null }).catch(loadTrouble);
    if (!('ok' in answer) || !answer.ok) return tell(answer.text);
    const cells = answer.value;
    if (cells.sheet !== sheet) return tell(OTHER_TAB);
    const a1 = addressOf(cells);
    change({ read: { ...state.read, [a1]: cells }, news: { kind: 'nothing' } });
    await choose(kind === 'cell' ? { cell: a1 } : { column: a1 });
  }

  const tell = (text: string) => change({ news: { kind: 'trouble', text } });

  function apply(): Complaint['field'] | null {
    const { view, busy, sent } = state;
    if (view === null || busy !== null) return null;
    const plan = planOf(view, state.choices, state.read);
    if ('field' in plan) return plan.field;
    const isRepeated = sent !== null && isSame(sent, { id: sent.id, ...plan.input });
    void send(isRepeated ? sent : { id: newKey(), ...plan.input });
    return null;
  }

  async function send(input: ApplyFormatInput): Promise<void> {
    const replaced = state.view?.formats.filter(({ id, a1 }) => a1 === input.a1 && id !== input.id) ?? [];
    for (const format of replaced) if (!(await removed(format))) return;
    change({ busy: input.id, sent: input, news: { kind: 'nothing' } });
    const answer = await call('applyFormat', input).catch((error) => callTrouble(error, APPLY_UNSURE));
    change({ busy: null });
    if (!('ok' in answer) || !answer.ok) return tell(answer.text);
    const format = answer.value;
    // Meanwhile the person may have turned to another tab.
    if (state.view?.cells.sheet === input.sheet) {
      withFormats((formats) => [...formats.filter(({ id }) => id !== format.id), format]);
    }
    change({ news: { kind: 'applied', format, noteAt: input.noteAt } });
  }

  async function remove(format: FormatView): Promise<void> {
    if (state.busy !== null || !(await removed(format))) return;
    change({ news: { kind: 'removed', a1: format.a1 } });
  }

  async function removed({ id }: FormatView): Promise<boolean> {
    const sheet = state.view?.cells.sheet ?? 0;
    change({ busy: id, news: { kind: 'nothing' } });
    const answer = await call('removeFormat', { id, sheet }).catch((error) =>
      callTrouble(error, REMOVE_UNSURE),
    );
    change({ busy: null });
    if ('ok' in answer && answer.ok) {
      withFormats((formats) => formats.filter((format) => format.id !== id));
      change({ sent: state.sent?.id === id ? null : state.sent });
      return true;
    }
    tell(answer.text);
    return false;
  }

  function withFormats(next: (formats: readonly FormatView[]) => FormatView[]) {
    if (state.view !== null) change({ view: { ...state.view, formats: next(state.view.formats) } });
  }

  return { open, choose, takeSelected, apply, remove };
}

const isSame = (one: ApplyFormatInput, other: ApplyFormatInput): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
