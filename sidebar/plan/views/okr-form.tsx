import type { TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Plan } from '../plan-session.ts';
import type { PlanSheet } from '../plan-sheet.ts';
import type { OpenForm, PlanState } from '../plan-state.ts';
import { isSame } from '../typed.ts';
import { AdviceList } from './advice-list.tsx';
import { FormFields } from './form-fields.tsx';

interface Props {
  readonly form: OpenForm;
  readonly state: PlanState;
  readonly sheet: PlanSheet;
  readonly plan: Plan;
}

const NAMES = { new: 'New', edit: 'Edit', copy: 'Copy of' } as const;

/** A new row, or one that is changed: Enter saves, Escape closes and keeps what was typed. */
export function OkrForm({ form, state, sheet, plan: { forms } }: Props) {
  const id = useId();
  const { subject, base, typed } = form;
  const { busy } = state;
  const view = sheet.form(form);
  const count = view.advice.length + view.elsewhere.length;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Escape') forms.close();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    void forms.save();
  }

  return (
    <form
      class="card okr-form"
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void forms.save();
      }}
    >
      <h2 id={id}>
        {NAMES[subject.deed]} {subject.item.toLowerCase()}
        {subject.deed !== 'new' && ` ${subject.id}`}
      </h2>
      <FormFields form={form} view={view} state={state} forms={forms} />
      <p class="unseen" role="status">
        {count === 0 ? 'No advice' : `${count} ${count === 1 ? 'piece' : 'pieces'} of advice`}
      </p>
      <AdviceList advice={view.advice} dismiss={forms.dismiss} />
      {view.elsewhere.map((text) => (
        <p key={text} class="muted elsewhere">
          {text}
        </p>
      ))}
      <p class="deeds">
        <button type="submit" class="primary" aria-disabled={busy}>
          {busy ? 'Saving…' : 'Save'}
        </button>
        <button type="button" onClick={forms.close}>
          Close
        </button>
        {!isSame(base, typed) && (
          <button type="button" class="quiet" onClick={forms.discard}>
            Discard what I typed
          </button>
        )}
      </p>
    </form>
  );
}
