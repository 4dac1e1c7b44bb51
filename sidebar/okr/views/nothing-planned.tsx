import type { OkrControls } from '../okr-session.ts';
import type { PlanView } from '../plan-view.ts';

/** Says what to do first when there is nothing to controls. */
export const NothingPlanned = ({ view: { tables }, controls }: { view: PlanView; controls: OkrControls }) => (
  <section class="empty">
    {tables.cycle === null ? (
      <>
        <h2>No cycle is running</h2>
        <p>Write a cycle with its start and end into Settings, and its name beside “Current cycle”.</p>
        <button type="button" class="primary" onClick={controls.reload}>
          Look again
        </button>
      </>
    ) : (
      <>
        <h2>No OKRs in {tables.cycle.name} yet</h2>
        <p>A template brings an objective with its key results; what remains is to fill in your numbers.</p>
        <button type="button" class="primary" onClick={() => controls.goTo('Templates')}>
          Start with a template
        </button>
        <button type="button" onClick={() => controls.goTo('Plan')}>
          Write your own
        </button>
      </>
    )}
  </section>
);
