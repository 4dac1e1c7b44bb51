import type { CellsView } from '../../../src/schema/format-views.ts';
import type { Complaint, Plan } from '../plan.ts';
import { uncoloured } from '../preview.ts';
import { scaleHint } from '../scale-hint.ts';
import { COMPLAINT } from './fields.tsx';

interface Props {
  readonly plan: Plan | Complaint;
  readonly cells: CellsView;
}

/** What applying would do, or why it can't yet; said again whenever it changes. */
export function PlanPreview({ plan, cells }: Props) {
  return (
    <section class="group" aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <div id={COMPLAINT} role="status">
        {'field' in plan ? <p class="problem">{plan.text}</p> : <Outcome plan={plan} cells={cells} />}
      </div>
    </section>
  );
}

function Outcome({ plan, cells }: { plan: Plan; cells: CellsView }) {
  const { good, warn, bad } = plan.counts;
  const rest = uncoloured(plan.counts);
  const hint = scaleHint(cells, plan.comparison);
  const [bands, source] = plan.input.legend.split('\n');
  return (
    <>
      <p class="counts">
        <span class="chip tone-good">{good} green</span>
        <span class="chip tone-warn italic">{warn} amber</span>
        <span class="chip tone-bad bold">{bad} red</span>
      </p>
      {rest !== '' && <p class="muted">{rest}</p>}
      {hint !== null && <p class="problem">{hint}</p>}
      <p class="muted">{bands}</p>
      <p class="muted">{source}</p>
    </>
  );
}
