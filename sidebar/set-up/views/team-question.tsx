import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import type { WorkbookView } from '../workbook-view.ts';

interface Props {
  readonly state: SetUpState;
  readonly view: WorkbookView;
  readonly setUp: SetUp;
  finish(): void;
}

/** Enter sets up, as in every last field of a form; with Shift it begins a line. */
export function TeamQuestion({ state: { teams }, view, setUp, finish }: Props) {
  const listed = view.teams;
  return (
    <fieldset>
      <legend>
        {view.parts.length < 2 && '3. '}
        {listed.length === 0 ? 'Which teams work with it?' : 'Are there more teams?'}{' '}
        <small>May stay empty</small>
      </legend>
      <label class="field">
        {listed.length === 0
          ? 'Names with commas between them. They are offered in the Team columns; others can be typed all the same.'
          : `Here already: ${listed.join(', ')}. Names with commas between them.`}
        <textarea
          name="teams"
          rows={2}
          maxLength={4000}
          placeholder={listed.length === 0 ? 'People, Product, Sales' : ''}
          value={teams}
          onInput={(event) => setUp.typeTeams(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            finish();
          }}
        />
      </label>
    </fieldset>
  );
}
