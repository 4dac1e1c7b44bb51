import { useId } from 'preact/hooks';
import { toIso } from '../../../src/domain/time/civil-date.ts';
import { type Mend, RemedyButton } from '../../controls/remedy.tsx';
import { unitOf } from '../../figure.ts';
import type { Draft, Typed } from '../../kpi/draft.ts';
import { judgeLast, judgeOn } from '../../kpi/judgement.ts';
import { measuredKpi } from '../../kpi/kpi-figure.ts';
import type { KpisView, KpiView } from '../../kpi/kpis-view.ts';
import { XmrChart } from '../../kpi/views/xmr-chart.tsx';
import { SAVE_UNSURE, type Trouble } from '../../trouble.ts';
import { defaultDay } from '../due-kpis.ts';
import { entryOf } from '../entry.ts';
import { Badge, Facts, Says } from './value-words.tsx';

/** As the schema of the call takes them. */
const LONGEST_NOTE = 2000;

interface Props {
  readonly kpi: KpiView;
  readonly view: KpisView;
  readonly draft: Draft | null;
  readonly complaint: string | null;
  readonly trouble: Trouble | null;
  readonly isDone: boolean;
  readonly busy: boolean;
  onType(typed: Typed): void;
  onLeave(): void;
  onDiscard(): void;
  onSave(card: HTMLFormElement): void;
  mend: Mend;
}

export function ValueCard({ kpi, view, draft, complaint, trouble, isDone, busy, ...on }: Props) {
  const id = useId();
  const typed = draft ?? { value: '', date: defaultDay(kpi, view.today), note: '' };
  const value = entryOf({ ...typed, sent: null }, kpi, view.today);
  const preview = typeof value === 'string' ? null : judgeOn(kpi, value.date, value.value, view.chart);
  const known = preview ?? judgeLast(kpi, view.chart);
  const message = trouble?.text ?? (draft?.sent != null && !busy ? SAVE_UNSURE : null);

  return (
    <form
      class="card"
      data-id={kpi.id}
      data-done={isDone}
      aria-labelledby={`${id}-name`}
      aria-busy={busy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        on.onSave(event.currentTarget);
      }}
    >
      <h3 id={`${id}-name`}>
        {kpi.name}
        <Badge kpi={kpi} today={view.today} isDone={isDone} />
      </h3>
      <Facts id={`${id}-facts`} kpi={kpi} judgement={known} />
      {known?.chart && (
        <XmrChart
          kpi={kpi}
          dates={known.points.dates.map(toIso)}
          chart={known.chart}
          height={56}
          {...(preview && { added: preview.at })}
        />
      )}
      {kpi.problem !== null && <p class="problem">{kpi.problem}</p>}
      <div class="fields">
        <label for={`${id}-value`}>Value</label>
        <span class="number">
          <input
            id={`${id}-value`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={100}
            value={typed.value}
            readOnly={busy}
            aria-invalid={complaint !== null}
            aria-describedby={complaint === null ? `${id}-facts` : `${id}-complaint ${id}-facts`}
            onInput={(event) => on.onType({ ...typed, value: event.currentTarget.value })}
            onBlur={on.onLeave}
          />
          <span>{unitOf(measuredKpi(kpi))}</span>
        </span>
        <input
          type="date"
          aria-label="Day it stands for"
          value={typed.date}
          max={view.today}
          readOnly={busy}
          onInput={(event) => on.onType({ ...typed, date: event.currentTarget.value })}
        />
        <Says
          kpi={kpi}
          judgement={known}
          isPreview={preview !== null}
          date={typed.date}
          field={`${id}-value`}
        />
        {complaint !== null && (
          <p id={`${id}-complaint`} class="trouble" role="alert">
            {complaint}
          </p>
        )}
        <label for={`${id}-note`}>Note</label>
        <input
          id={`${id}-note`}
          type="text"
          class="remark"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={typed.note}
          readOnly={busy}
          onInput={(event) => on.onType({ ...typed, note: event.currentTarget.value })}
        />
        <p class={draft === null ? 'finish idle' : 'finish'}>
          <button type="button" class="quiet" aria-disabled={busy} onClick={() => busy || on.onDiscard()}>
            Clear
          </button>
          <button type="submit" aria-disabled={busy}>
            {busy ? 'Saving…' : 'Save'}
          </button>
        </p>
      </div>
      {message !== null && (
        <p class="trouble" role="alert">
          {message} <RemedyButton remedy={trouble?.remedy ?? null} look="quiet" mend={on.mend} />
        </p>
      )}
    </form>
  );
}
