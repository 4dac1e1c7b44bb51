import { type CycleField, offeredCycles } from '../cycles.ts';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import type { WorkbookView } from '../workbook-view.ts';

interface Props {
  readonly state: SetUpState;
  readonly view: WorkbookView;
  readonly setUp: SetUp;
}

const FIELDS: readonly (readonly [CycleField, label: string])[] = [
  ['name', 'Name'],
  ['start', 'First day'],
  ['end', 'Last day'],
];
const LONGEST_NAME = 60;

export function CycleQuestion({ state: { cycle, mistakes }, view, setUp }: Props) {
  return (
    <fieldset>
      <legend>
        {view.parts.length < 2 && '2. '}Which cycle{' '}
        {view.cycles.length === 0 ? 'comes first' : 'is the current one'}?
      </legend>
      <div class="cycles">
        {offeredCycles(view.today).map(({ label, name, start, end }) => (
          <button
            key={name}
            type="button"
            aria-pressed={cycle.name === name && cycle.start === start && cycle.end === end}
            onClick={() => setUp.changeCycle({ name, start, end })}
          >
            {label}: {name}
          </button>
        ))}
      </div>
      <div class="fields">
        {FIELDS.map(([field, label]) => (
          <label key={field} class="field">
            {label}
            <input
              {...(field === 'name' ? { type: 'text', maxLength: LONGEST_NAME } : { type: 'date' })}
              name={field}
              autocomplete="off"
              value={cycle[field]}
              aria-invalid={field in mistakes}
              aria-describedby={field in mistakes ? `wrong-${field}` : undefined}
              onInput={(event) => setUp.changeCycle({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        {FIELDS.map(
          ([field]) =>
            mistakes[field] !== undefined && (
              <p key={field} id={`wrong-${field}`} class="trouble" role="alert">
                {mistakes[field]}
              </p>
            ),
        )}
      </div>
    </fieldset>
  );
}
