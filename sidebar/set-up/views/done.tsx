import { useEffect, useRef } from 'preact/hooks';
import type { SetUp } from '../set-up-session.ts';
import type { SetUpState } from '../set-up-state.ts';
import { Footer, Trouble } from './footer.tsx';

interface Props {
  readonly state: SetUpState;
  readonly made: string;
  readonly setUp: SetUp;
}

export function Done({ state, made, setUp }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { parts, cycle, brought } = state;
  const hasOkrs = parts.includes('okrs');
  return (
    <>
      <main class="done">
        <h1 ref={heading} tabIndex={-1}>
          This workbook is ready
        </h1>
        <ul class="steps">
          {brought !== null && <li>{brought}</li>}
          <li>{made}</li>
          <li>The current cycle is {cycle.name}. The tab Settings has the dates, people and teams.</li>
        </ul>
        <p>
          {hasOkrs
            ? 'Next: three to five objectives, each with two to five key results; a template is a good start. Then check in once a week.'
            : 'Next: the five to ten numbers that tell how the business runs, in the tab KPIs. Then record a value when it is due.'}
        </p>
        <Trouble text={state.trouble} />
      </main>
      <Footer state={state}>
        <button type="button" onClick={() => setUp.showPage(hasOkrs ? 'Plan' : 'KpiValues')}>
          {hasOkrs ? 'Plan OKRs' : 'Open KPI values'}
        </button>
        <button type="button" class="primary" onClick={setUp.close}>
          Close
        </button>
      </Footer>
    </>
  );
}
