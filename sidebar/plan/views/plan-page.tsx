import { useLayoutEffect } from 'preact/hooks';
import { Loading } from '../../controls/loading.tsx';
import { Notices } from '../../controls/notices.tsx';
import { OkrPageFrame } from '../../okr/views/okr-page.tsx';
import type { Plan } from '../plan-session.ts';
import { type PlanState, placeOf, shownCycle } from '../plan-state.ts';
import { PlanList } from './plan-list.tsx';

interface Props {
  readonly state: PlanState;
  readonly plan: Plan;
}

export function PlanPage({ state, plan }: Props) {
  const { sheet, focus } = state;
  // Before the next key is typed.
  useLayoutEffect(() => {
    if (focus === null) return;
    const place = document.getElementById(focus.id) ?? document.getElementById(placeOf.newObjective);
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  return (
    <OkrPageFrame
      tab="Plan"
      state={state}
      saving={state.busy}
      controls={plan}
      body={(view) =>
        sheet === null ? (
          <Loading what="OKRs" />
        ) : (
          <>
            <Notices notices={sheet.notices} mend={plan.mend} />
            <p class="cycle">
              <label for="cycle">Cycle</label>
              <select
                id="cycle"
                value={shownCycle(state)}
                disabled={state.busy}
                onChange={(event) => plan.showCycle(event.currentTarget.value)}
              >
                {sheet.cycles.map((name) => (
                  <option key={name} value={name}>
                    {cycleLabel(name, view.tables.cycleName)}
                  </option>
                ))}
              </select>
            </p>
            <PlanList state={state} sheet={sheet} plan={plan} />
          </>
        )
      }
    />
  );
}

const cycleLabel = (name: string, current: string): string => {
  if (name === '') return 'No cycle';
  return name === current ? `${name}, current` : name;
};
