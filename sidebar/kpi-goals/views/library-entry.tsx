import { useId, useState } from 'preact/hooks';
import type { CallInput } from '../../../src/schema/calls.ts';
import type { KpiBenchmark, LibraryKpi } from '../../../src/schema/library-kpi.ts';
import { OWN_CURRENCY } from '../../../src/schema/words.ts';
import { figure, type Measured } from '../../figure.ts';
import { readFigure } from '../../figure-reading.ts';
import type { KpisView } from '../../kpi/kpis-view.ts';

interface Props {
  readonly kpi: LibraryKpi;
  readonly counterMetric: string | null;
  /** Its ID where the workbook has it already. */
  readonly ownId: string | null;
  readonly view: KpisView;
  readonly busy: boolean;
  add(kpi: CallInput<'addLibraryKpi'>, name: string): void;
}

const GOOD = { up: 'more is better', down: 'less is better', near: 'close to the target is better' } as const;

/** Percent is kept as a share. */
const measured = (unit: string): Measured => ({
  type: 'reach',
  unit,
  start: 0,
  target: null,
  limit: null,
  current: null,
});

/** For whom it holds, and who says so. */
const noteOf = ({ level, segment, source, year }: KpiBenchmark): string =>
  `${level}: ${segment}. ${source.name}, ${year}`;

/** One KPI of the library: what it is first, how it misleads and the way into the workbook on demand. */
export function LibraryEntry({ kpi, counterMetric, ownId, view, busy, add }: Props) {
  const id = useId();
  const [owner, setOwner] = useState(view.me ?? '');
  const [target, setTarget] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [complaint, setComplaint] = useState<string | null>(null);
  const unit = kpi.unit === OWN_CURRENCY ? 'your currency' : kpi.unit;

  function submit() {
    const read = readFigure(target, measured(kpi.unit));
    if (typeof read === 'string') return setComplaint(read);
    add({ kpi: kpi.id, owner, target: read, benchmark: chosen < 0 ? null : chosen }, kpi.name);
  }

  return (
    <details class="entry">
      <summary>
        <span>{kpi.name}</span>
        <span class="aside">{ownId === null ? kpi.perspective : `In KPIs as ${ownId}`}</span>
      </summary>
      <div class="card">
        <p>{kpi.formula}</p>
        <p class="muted">
          {unit}, {kpi.cadence}, {GOOD[kpi.direction]}
          {kpi.leading && '; leads its results'}
        </p>
        <p>
          <b>Watch out:</b> {kpi.pitfall}
        </p>
        {counterMetric !== null && (
          <p>
            <b>Look at it with:</b> {counterMetric}
          </p>
        )}
        {ownId === null && (
          <form
            class="fields"
            aria-label={`Add ${kpi.name}`}
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) submit();
            }}
          >
            {kpi.benchmarks.length > 0 && (
              <>
                <label for={`${id}-benchmark`}>Benchmark</label>
                <select
                  id={`${id}-benchmark`}
                  value={chosen}
                  onChange={(event) => setChosen(Number(event.currentTarget.value))}
                >
                  <option value={-1}>None: its own history</option>
                  {kpi.benchmarks.map((benchmark, index) => (
                    <option key={noteOf(benchmark)} value={index}>
                      {figure(benchmark.value, measured(kpi.unit))}, {benchmark.segment}, {benchmark.year}
                    </option>
                  ))}
                </select>
                {kpi.benchmarks[chosen] !== undefined && (
                  <p class="muted note">{noteOf(kpi.benchmarks[chosen])}</p>
                )}
              </>
            )}
            <label for={`${id}-owner`}>Owner</label>
            <select
              id={`${id}-owner`}
              value={owner}
              onChange={(event) => setOwner(event.currentTarget.value)}
            >
              <option value="">Nobody yet</option>
              {view.people.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
            <label for={`${id}-target`}>Target</label>
            <span class="number">
              <input
                id={`${id}-target`}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={target}
                aria-invalid={complaint !== null}
                onInput={(event) => {
                  setTarget(event.currentTarget.value);
                  setComplaint(null);
                }}
              />
              <span>{unit}, optional</span>
            </span>
            {complaint !== null && (
              <p class="trouble note" role="alert">
                {complaint}
              </p>
            )}
            <p class="finish">
              <button type="submit" aria-disabled={busy}>
                {busy ? 'Adding…' : 'Add to KPIs'}
              </button>
            </p>
          </form>
        )}
      </div>
    </details>
  );
}
