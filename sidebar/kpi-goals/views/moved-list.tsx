import type { KpisView } from '../../kpi/kpis-view.ts';
import { movedSince } from '../moved.ts';

interface Props {
  readonly view: KpisView;
  readonly cycle: NonNullable<KpisView['cycle']>;
}

/** The KPIs that key results of the cycle are fed by, and whether they moved. */
export function MovedList({ view, cycle }: Props) {
  const linked = view.kpis.filter(({ keyResults }) => keyResults.length > 0);
  return (
    <section class="reasons" aria-labelledby="moved">
      <h2 id="moved">{cycle.name} is over: did it move?</h2>
      {linked.length === 0 && <p class="calm">No key result of this cycle was fed by a KPI.</p>}
      <ul>
        {linked.map((kpi) => {
          const { word, tone, says } = movedSince(kpi, cycle.start, view.chart);
          return (
            <li key={kpi.id}>
              <p>{kpi.name}</p>
              <span class={`chip ${tone}`}>{word}</span>
              <p class="muted">{says}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
