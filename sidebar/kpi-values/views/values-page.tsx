import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayName } from '../../day.ts';
import { focusCardAfter, focusCardOf, focusFirstCard } from '../../focus.ts';
import { kpiFigure } from '../../kpi/kpi-figure.ts';
import type { KpisView, KpiView } from '../../kpi/kpis-view.ts';
import { isBusy, isSaving } from '../../kpi/save-state.ts';
import { KpiPageFrame } from '../../kpi/views/kpi-page.tsx';
import { NoKpis } from '../../kpi/views/no-kpis.tsx';
import type { Values, ValuesState } from '../values-session.ts';
import { ValueCard } from './value-card.tsx';

interface Props {
  readonly state: ValuesState;
  readonly values: Values;
}

export function ValuesPage({ state, values }: Props) {
  return (
    <KpiPageFrame
      tab="Values"
      state={state}
      saving={isSaving(state)}
      controls={values}
      body={(view) => <Cards state={state} view={view} values={values} />}
      bar={<SaveAll state={state} values={values} />}
    />
  );
}

/** What is due first, each ready to be typed; the others one click away. */
function Cards({ state, view, values }: Props & { readonly view: KpisView }) {
  const { order } = state;
  const byId = new Map(view.kpis.map((kpi) => [kpi.id, kpi]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  if (view.kpis.length === 0) {
    return <NoKpis openLibrary={() => values.goTo('Library')} reload={values.reload} />;
  }

  function save(id: string, card: HTMLFormElement) {
    if (values.save([id]) === null) focusCardAfter(card);
  }

  const cardOf = (kpi: KpiView) => (
    <ValueCard
      key={kpi.id}
      kpi={kpi}
      view={view}
      draft={state.drafts[kpi.id] ?? null}
      complaint={state.complaints[kpi.id] ?? null}
      trouble={state.troubles[kpi.id] ?? null}
      isDone={state.done.includes(kpi.id)}
      busy={isBusy(state, kpi.id)}
      onType={(typed) => values.type(kpi.id, typed)}
      onLeave={() => values.check(kpi.id)}
      onDiscard={() => values.discard(kpi.id)}
      onSave={(card) => save(kpi.id, card)}
      mend={values.mend}
    />
  );

  return (
    <div ref={focusFirstCard}>
      <section aria-labelledby="due">
        <h2 id="due">Due</h2>
        {order.due.length === 0 && <p class="calm">Nothing is due. Open a KPI below to record a value.</p>}
        {find(order.due).map(cardOf)}
      </section>
      {order.later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">Not due</h2>
          {find(order.later).map((kpi) => (
            <Later key={kpi.id} kpi={kpi} today={view.today} hasDraft={state.drafts[kpi.id] !== undefined}>
              {() => cardOf(kpi)}
            </Later>
          ))}
        </section>
      )}
    </div>
  );
}

interface LaterProps {
  readonly kpi: KpiView;
  readonly today: string;
  readonly hasDraft: boolean;
  readonly children: () => ComponentChildren;
}

/** A KPI that waits for nothing: its card is drawn when it is opened. */
function Later({ kpi, today, hasDraft, children }: LaterProps) {
  const [isOpen, setOpen] = useState(hasDraft);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{kpi.name}</span>
        <span class="aside">{lastOf(kpi, today)}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
}

function lastOf(kpi: KpiView, today: string): string {
  const value = kpi.values[kpi.values.length - 1];
  const date = kpi.dates[kpi.dates.length - 1];
  return value === undefined || date === undefined
    ? 'no value'
    : `${kpiFigure(value, kpi)} · ${dayName(date, today)}`;
}

function SaveAll({ state, values }: Props) {
  const { order, done, drafts } = state;
  const saving = isSaving(state);
  const unsaved = Object.keys(drafts);
  if (order.due.length === 0 && unsaved.length === 0) return null;

  function saveAll() {
    const stuck = values.save(unsaved);
    if (stuck !== null) focusCardOf(stuck);
  }

  return (
    <div class="bar">
      <p>
        <b>{order.due.filter((id) => done.includes(id)).length}</b> of {order.due.length} recorded
      </p>
      <button
        type="button"
        class="primary"
        aria-disabled={saving || unsaved.length === 0}
        onClick={() => saving || saveAll()}
      >
        {saving ? 'Saving…' : 'Save all'}
      </button>
    </div>
  );
}
