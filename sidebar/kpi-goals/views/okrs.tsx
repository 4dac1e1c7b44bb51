import { adviceOn } from '../../kpi/judgement.ts';
import type { KpisView, KpiView } from '../../kpi/kpis-view.ts';
import { NoKpis } from '../../kpi/views/no-kpis.tsx';
import { draftTitle } from '../draft-title.ts';
import type { Goals, GoalsState } from '../goals-session.ts';
import { isCycleOver } from '../moved.ts';
import { Candidate } from './candidate.tsx';
import { MovedList } from './moved-list.tsx';

interface Props {
  readonly state: GoalsState;
  readonly view: KpisView;
  readonly goals: Goals;
}

interface Advised {
  readonly kpi: KpiView;
  readonly advice: string;
}

const isCandidate = ({ advice }: Advised): boolean => advice.startsWith('OKR candidate');
const isSuspect = ({ advice }: Advised): boolean => advice.startsWith('Investigate');

/** Which KPIs call for an OKR, and at the end of the cycle whether those that had one moved. */
export function Okrs({ state, view, goals }: Props) {
  if (view.kpis.length === 0) {
    return <NoKpis openLibrary={() => goals.turnTo('Library')} reload={goals.reload} />;
  }
  const advised = view.kpis.map((kpi): Advised => ({ kpi, advice: adviceOn(kpi, view.chart) }));
  const candidates = advised.filter(isCandidate);
  const suspects = advised.filter(isSuspect);
  const others = advised.filter((each) => !isCandidate(each) && !isSuspect(each));
  return (
    <>
      {view.cycle !== null && isCycleOver(view) && <MovedList view={view} cycle={view.cycle} />}
      <section aria-labelledby="candidates">
        <h2 id="candidates">Worth an OKR</h2>
        {candidates.length === 0 && (
          <p class="calm">
            No KPI calls for one: every target is met, or within what the process does anyway.
          </p>
        )}
        {candidates.map(({ kpi, advice }) => (
          <Candidate
            key={kpi.id}
            kpi={kpi}
            view={view}
            advice={advice}
            suggested={draftTitle(kpi, state.library)}
            busy={state.busy}
            draft={(title) => goals.draftOkr(kpi.id, title)}
          />
        ))}
      </section>
      <Advice title="Find the cause first" rows={suspects} />
      <Advice title="No OKR" rows={others} />
    </>
  );
}

function Advice({ title, rows }: { title: string; rows: readonly Advised[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="reasons" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ kpi, advice }) => (
          <li key={kpi.id}>
            <p>{kpi.name}</p>
            <p class="muted">{advice}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
