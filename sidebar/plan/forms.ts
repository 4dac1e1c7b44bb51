import type { OkrChange } from '../../src/schema/calls.ts';
import type { Memory } from '../memory.ts';
import type { OkrSession } from '../okr/okr-session.ts';
import { type Draft, draftShelf, isAbout, type Subject } from './draft.ts';
import type { PlanSheet } from './plan-sheet.ts';
import { type OpenForm, openerOf, type PlanState, placeOf } from './plan-state.ts';
import type { sendingOn } from './sending.ts';
import { FIELDS, type Field } from './typed.ts';

/** What a person can do with the form. */
export interface Forms {
  /** With what was typed into the same form before; `at` is the field that typing begins in. */
  open(subject: Subject, at?: Field): void;
  /** What was typed is kept. */
  close(): void;
  /** Back to what the form began with. */
  discard(): void;
  type(field: Field, text: string): void;
  linkKpi(id: string): void;
  dismiss(rule: string): void;
  save(): Promise<void>;
}

export function formsOn(
  { state, update }: OkrSession<PlanState>,
  memory: Memory,
  send: ReturnType<typeof sendingOn>,
): Forms {
  const shelf = () => draftShelf(memory, state().view?.plan.id ?? 0, state().view?.me ?? '');

  function change(changed: (form: OpenForm, sheet: PlanSheet) => Draft) {
    const { form, sheet, busy } = state();
    if (form === null || sheet === null || busy) return;
    const { base, typed } = changed(form, sheet);
    shelf().keep(form.subject, { base, typed });
    update((now) => ({ ...now, form: { ...form, base, typed } }));
  }

  function leave(subject: Subject, focus: string) {
    update((now) => ({
      ...now,
      form: now.form !== null && isAbout(now.form.subject, subject) ? null : now.form,
      focus: { id: focus },
    }));
  }

  /** The next key result is one key away. */
  function saved(subject: Subject, { id, after }: OkrChange) {
    shelf().forget(subject);
    if (subject.deed === 'edit') return leave(subject, placeOf.row(id));
    const objective = subject.item === 'Objective' ? id : String(after?.Parent ?? '');
    if (subject.item === 'Key result') update((now) => ({ ...now, continued: objective }));
    leave(subject, placeOf.newKeyResult(objective));
  }

  return {
    open(subject, at = 'title') {
      const { sheet, busy } = state();
      if (sheet === null || busy) return;
      const kept = shelf().read(subject);
      const draft = kept === null ? sheet.first(subject) : sheet.reopened(kept, subject);
      update((now) => ({
        ...now,
        form: { ...draft, subject, tried: false },
        focus: { id: placeOf.field(at) },
      }));
    },
    close() {
      const { form, busy } = state();
      if (form !== null && !busy) leave(form.subject, openerOf(form.subject));
    },
    discard() {
      change(({ subject }, sheet) => sheet.first(subject));
      update((now) => ({ ...now, focus: { id: placeOf.field('title') } }));
    },
    type: (field, text) => change(({ base, typed }) => ({ base, typed: { ...typed, [field]: text } })),
    linkKpi: (id) => change(({ base, typed }, sheet) => ({ base, typed: sheet.withKpi(typed, id) })),
    dismiss: (rule) =>
      change(({ base, typed }, sheet) => ({
        base,
        typed: { ...typed, dismissed: sheet.withRule(typed.dismissed, rule) },
      })),
    async save() {
      const { form, sheet, busy } = state();
      if (form === null || sheet === null || busy) return;
      const { subject } = form;
      const { complaints, ...planned } = sheet.saved(form);
      const wrong = FIELDS.find((field) => complaints[field] !== undefined);
      const [first] = planned.changes;
      if (wrong !== undefined) {
        update((now) => ({ ...now, form: { ...form, tried: true }, focus: { id: placeOf.field(wrong) } }));
      } else if (first === undefined) leave(subject, openerOf(subject));
      else await send(planned, () => saved(subject, first));
    },
  };
}
