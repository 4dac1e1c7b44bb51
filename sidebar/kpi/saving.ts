import type { CallInput } from '../../src/schema/calls.ts';
import { saveTrouble } from '../trouble.ts';
import { kpiFigure } from './kpi-figure.ts';
import type { KpiSession } from './kpi-session.ts';
import type { KpiView } from './kpis-view.ts';
import {
  afterFailure,
  afterSaved,
  afterSaving,
  afterSending,
  afterUndo,
  type Parcel,
  type SaveState,
} from './save-state.ts';

/** Sends saves one after the other, and takes the latest one back. */
export function savingOn<State extends SaveState>(
  page: KpiSession<State>,
): (parcels: readonly Parcel[]) => void {
  const { call, state, update } = page;

  const inputOf = ({ key, values }: Parcel): CallInput<'saveKpiValues'> => ({
    key,
    who: state().view?.me ?? '',
    values,
  });

  function send(parcels: readonly Parcel[]) {
    update((now) => afterSaving(now, parcels));
    if (state().sending === null) void sendWaiting();
  }

  async function sendWaiting() {
    for (update(afterSending); state().sending !== null; update(afterSending)) {
      const parcel = state().sending;
      if (parcel !== null) await sendOne(parcel);
    }
  }

  async function sendOne(parcel: Parcel) {
    const answer = await call('saveKpiValues', inputOf(parcel)).catch(saveTrouble);
    if ('ok' in answer && answer.ok) {
      const ids = new Set(parcel.values.map(({ kpi }) => kpi));
      const before = state().view?.kpis.filter(({ id }) => ids.has(id)) ?? [];
      update((now) => afterSaved(now, parcel));
      page.tell(savedText(parcel, before), () => undo(parcel, before));
      return;
    }
    update((now) => afterFailure(now, parcel, answer, 'ok' in answer));
    if (Object.keys(parcel.drafts).length !== 1) {
      const isColumn = Object.keys(parcel.drafts).length === 0;
      page.fail(answer, isColumn ? { label: 'Save again', run: () => send([parcel]) } : undefined);
    }
  }

  function undo(parcel: Parcel, before: readonly KpiView[]) {
    void page.alone(async () => {
      const answer = await call('removeKpiValues', inputOf(parcel)).catch(saveTrouble);
      if (!('ok' in answer))
        return page.fail(answer, { label: 'Undo again', run: () => undo(parcel, before) });
      if (!answer.ok) return page.fail(answer);
      update((now) => afterUndo(now, parcel, before));
      page.tell(
        Object.keys(parcel.drafts).length > 0 ? 'Undone. What you typed is in the card again.' : 'Undone.',
      );
    });
  }

  return send;
}

function savedText({ values }: Parcel, before: readonly KpiView[]): string {
  const [first, second] = values;
  const [kpi, other] = before;
  if (first === undefined || kpi === undefined || other !== undefined) return `Saved ${values.length} values`;
  return second === undefined
    ? `Saved ${kpi.name}: ${kpiFigure(first.value, kpi)}`
    : `Saved ${values.length} values of ${kpi.name}`;
}
