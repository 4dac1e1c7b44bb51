import { useEffect, useRef } from 'preact/hooks';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import type { WorkbookView } from '../workbook-view.ts';
import { CycleQuestion } from './cycle-question.tsx';
import { Footer, Trouble } from './footer.tsx';
import { PartQuestion } from './part-question.tsx';
import { TeamQuestion } from './team-question.tsx';

interface Props {
  readonly state: SetUpState;
  readonly view: WorkbookView;
  readonly setUp: SetUp;
}

export function Questions({ state, view, setUp }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }, []);

  function finish() {
    const field = setUp.finish();
    if (field !== null) form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus();
  }

  return (
    <form
      ref={form}
      class="whole"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <main>
        <h1 class="unseen">Set up this workbook</h1>
        {state.brought !== null && (
          <p class="done-box" role="status">
            {state.brought}
          </p>
        )}
        <PartQuestion state={state} view={view} setUp={setUp} />
        <CycleQuestion state={state} view={view} setUp={setUp} />
        <TeamQuestion state={state} view={view} setUp={setUp} finish={finish} />
        <Trouble text={state.trouble} />
      </main>
      <Footer state={state}>
        <button type="button" onClick={setUp.close}>
          Cancel
        </button>
        <button type="submit" class="primary" aria-disabled={state.busy !== null}>
          {state.busy === null ? offer(state, view) : 'Setting up…'}
        </button>
      </Footer>
    </form>
  );
}

function offer({ parts, brought }: SetUpState, { parts: there }: WorkbookView): string {
  if (there.length === 0) return 'Set up';
  if (parts.length === there.length) return brought === null ? 'Set up again' : 'Finish';
  return there.includes('okrs') ? 'Add KPIs' : 'Add OKRs';
}
