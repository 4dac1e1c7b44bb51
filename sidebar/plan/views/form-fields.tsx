import { KEY_RESULT_TYPES, KINDS } from '../../../src/schema/words.ts';
import type { Forms } from '../forms.ts';
import type { FormView, Options } from '../plan-sheet.ts';
import type { OpenForm, PlanState } from '../plan-state.ts';
import { Field, type FieldProps } from './field.tsx';

interface Props {
  readonly form: OpenForm;
  readonly view: FormView;
  readonly state: PlanState;
  readonly forms: Forms;
}

type Common = (field: FieldProps['field']) => Omit<FieldProps, 'label'>;

const LINKS: Options = [
  ['contributes', 'contributes: moves its number'],
  ['supports', 'supports: does not'],
];
const NUMBERS = ['start', 'target', 'limit'] as const;

const same = (words: readonly string[]): Options => words.map((word) => [word, word]);

/** What an objective and a key result have in common, and between it how a key result is measured. */
export function FormFields({ form, view, state, forms }: Props) {
  const { subject, typed, tried } = form;
  const isObjective = subject.item === 'Objective';
  const isBelow = typed.parent !== '';
  const common: Common = (field) => ({
    field,
    value: typed[field],
    // What is missing is said once somebody tries to save, what can't be read at once.
    complaint: field === 'title' && !tried ? undefined : view.complaints[field],
    now: view.now[field],
    busy: state.busy,
    type: (text) => forms.type(field, text),
  });
  return (
    <div class="fields">
      <Field {...common('title')} label="Title" kind="title" />
      {!isObjective && <MeasureFields typed={typed} view={view} forms={forms} common={common} />}
      <Field {...common('owner')} label="Owner" list={state.view?.people ?? []} />
      <Field {...common('team')} label="Team" list={state.view?.teams ?? []} />
      <Field {...common('kind')} label="Kind" options={same(KINDS)} />
      <Field {...common('parent')} label={isObjective ? 'Parent' : 'Objective'} options={view.parents} />
      {isObjective && isBelow && <Field {...common('link')} label="Link" options={LINKS} />}
      {isBelow && <Field {...common('weight')} label="Weight" kind="number" hint="optional" />}
    </div>
  );
}

/** By which KPI, from where to where, in what unit. */
function MeasureFields({
  typed,
  view,
  forms,
  common,
}: Pick<Props, 'view' | 'forms'> & { typed: OpenForm['typed']; common: Common }) {
  const { suggestion, numbers, unit } = view;
  return (
    <>
      {(view.kpis.length > 0 || typed.kpi !== '') && (
        <Field
          {...common('kpi')}
          label="Fed by"
          type={forms.linkKpi}
          options={[['', 'No KPI: people check in'], ...view.kpis]}
        />
      )}
      {NUMBERS.map((field) => {
        const label = numbers[field];
        const hint = field === 'limit' && label === 'Failed at' ? `${unit} optional` : unit;
        return label === undefined ? null : (
          <Field key={field} {...common(field)} label={label} kind="number" hint={hint} />
        );
      })}
      <Field {...common('unit')} label="Unit" />
      <Field
        {...common('type')}
        label="Type"
        options={[['', `As suggested: ${suggestion.type}`], ...same(KEY_RESULT_TYPES)]}
      />
      <p class="note way" role="status">
        {view.way !== null && <b>{view.way}</b>}
        {typed.type === '' && <span>{`${suggestion.type}, since ${suggestion.why}`}</span>}
      </p>
      {view.doubt !== null && <p class="note problem">{view.doubt}</p>}
    </>
  );
}
