import type { JSX } from 'preact';
import { isAbout, type Subject } from '../draft.ts';
import type { Plan } from '../plan-session.ts';
import type { Line, PlanSheet } from '../plan-sheet.ts';
import { type PlanState, placeOf, shownCycle } from '../plan-state.ts';
import { OkrForm } from './okr-form.tsx';
import { PlanLine } from './plan-line.tsx';

interface Props {
  readonly state: PlanState;
  readonly sheet: PlanSheet;
  readonly plan: Plan;
}

/** Deeper rows are indented no further, so that their titles keep room. */
const MOST_DEPTH = 4;

/** The objectives of a cycle with their key results; forms open where the row stands or will stand. */
export function PlanList({ state, sheet, plan }: Props) {
  const cycle = shownCycle(state);
  const lines = sheet.lines(cycle);
  const newObjective: Subject = { deed: 'new', item: 'Objective', cycle, id: '' };
  const form = (subject: Subject) =>
    state.form !== null && isAbout(state.form.subject, subject) ? (
      <OkrForm form={state.form} state={state} sheet={sheet} plan={plan} />
    ) : null;
  return (
    <>
      {lines.length === 0 && state.form === null && <Empty cycle={cycle} />}
      {lines.length > 0 && (
        <ul class="plan" aria-label={`OKRs of ${cycle || 'no cycle'}`}>
          {lines.map((line) => (
            <li
              key={`${line.kind}${line.at}`}
              class={classOf(line)}
              style={{ '--depth': Math.min(line.depth, MOST_DEPTH) }}
            >
              {line.kind === 'row' ? (
                <Row line={line} form={form} busy={state.busy} plan={plan} />
              ) : (
                <Add line={line} form={form} isNext={state.continued === line.id} plan={plan} />
              )}
            </li>
          ))}
        </ul>
      )}
      {form(newObjective) ?? (
        <p class="add">
          <button
            type="button"
            id={placeOf.newObjective}
            class={lines.length === 0 ? 'primary' : undefined}
            onClick={() => plan.forms.open(newObjective)}
          >
            New objective
          </button>
          {lines.length === 0 && (
            <button type="button" onClick={() => plan.goTo('Templates')}>
              Start with a template
            </button>
          )}
        </p>
      )}
    </>
  );
}

const classOf = ({ kind, item, isRetired }: Line): string => {
  if (kind === 'add') return 'adds';
  return `${item === 'Objective' ? 'objective' : 'key-result'}${isRetired ? ' retired' : ''}`;
};

function Empty({ cycle }: { cycle: string }) {
  return (
    <section class="empty">
      <h2>Nothing planned {cycle === '' ? 'without a cycle' : `for ${cycle}`} yet</h2>
      <p>
        Begin with one objective: what will be better by the end of the cycle. Then two to five key results
        tell whether it is.
      </p>
    </section>
  );
}

interface LineProps {
  readonly line: Line;
  readonly plan: Plan;
  form(subject: Subject): JSX.Element | null;
}

function Row({ line, form, busy, plan }: LineProps & { busy: boolean }) {
  const { item, cycle, id } = line;
  const about = (deed: Subject['deed']): Subject => ({ deed, item, cycle, id });
  return (
    <>
      {form(about('edit')) ?? <PlanLine line={line} about={about} busy={busy} plan={plan} />}
      {form(about('copy'))}
    </>
  );
}

/** A new key result belongs to the cycle of its objective. */
function Add({ line: { cycle, id, title }, form, isNext, plan }: LineProps & { isNext: boolean }) {
  const subject: Subject = { deed: 'new', item: 'Key result', cycle, id };
  return (
    form(subject) ?? (
      <button
        type="button"
        class="quiet"
        id={placeOf.newKeyResult(id)}
        onClick={() => plan.forms.open(subject)}
      >
        {isNext ? 'Add another key result' : 'New key result'}
        <span class="unseen"> for {title}</span>
      </button>
    )
  );
}
