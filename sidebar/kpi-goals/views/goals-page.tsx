import { KpiPageFrame } from '../../kpi/views/kpi-page.tsx';
import type { Goals, GoalsState } from '../goals-session.ts';
import { KpiLibrary } from './kpi-library.tsx';
import { Okrs } from './okrs.tsx';

interface Props {
  readonly state: GoalsState;
  readonly goals: Goals;
}

export function GoalsPage({ state, goals }: Props) {
  return (
    <KpiPageFrame
      tab={state.tab}
      turnTo={goals.turnTo}
      state={state}
      saving={state.busy}
      controls={goals}
      body={(view) =>
        state.tab === 'OKRs' ? (
          <Okrs state={state} view={view} goals={goals} />
        ) : (
          <KpiLibrary state={state} view={view} goals={goals} />
        )
      }
    />
  );
}
