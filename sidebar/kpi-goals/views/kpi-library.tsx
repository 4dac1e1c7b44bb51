import { useState } from 'preact/hooks';
import { plainWord } from '../../../src/domain/input/word.ts';
import { Loading } from '../../controls/loading.tsx';
import type { KpisView } from '../../kpi/kpis-view.ts';
import { foundKpis } from '../found-kpis.ts';
import type { Goals, GoalsState } from '../goals-session.ts';
import { LibraryEntry } from './library-entry.tsx';

interface Props {
  readonly state: GoalsState;
  readonly view: KpisView;
  readonly goals: Goals;
}

/** The KPIs that Milepost knows, to search and to take over. */
export function KpiLibrary({ state, view, goals }: Props) {
  const [typed, setTyped] = useState('');
  const { library } = state;
  if (library === null) return <Loading what="KPIs" />;
  const found = foundKpis(library.kpis, typed);
  const own = new Map(view.kpis.map(({ name, id }) => [plainWord(name), id]));
  return (
    <>
      <div class="search">
        <label for="search">Search {library.kpis.length} KPIs</label>
        <input
          id="search"
          type="text"
          class="wide"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="unseen" role="status">
          {found.length} found
        </p>
      </div>
      {found.length === 0 && (
        <p class="calm">Nothing found. Try another word, or type a KPI of your own into the KPIs tab.</p>
      )}
      {found.map((kpi) => (
        <LibraryEntry
          key={kpi.id}
          kpi={kpi}
          counterMetric={library.kpis.find(({ id }) => id === kpi.counterMetric)?.name ?? null}
          ownId={own.get(plainWord(kpi.name)) ?? null}
          view={view}
          busy={state.busy}
          add={goals.addKpi}
        />
      ))}
    </>
  );
}
