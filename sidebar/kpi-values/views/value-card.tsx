import { useId } from 'preact/hooks';
import { toIso } from '../../../src/domain/time/civil-date.ts';
import { type Mend, RemedyButton } from '../../controls/remedy.tsx';
import { fullDayName } from '../../day.ts';
import { unitOf } from '../../figure.ts';
import type { Draft, Typed } from '../../kpi/draft.ts';
import { type Judgement, judgeLast, judgeOn } from '../../kpi/judgement.ts';
import { bareKpiFigure, kpiFigure, measuredKpi } from '../../kpi/kpi-figure.ts';
import type { KpisView, KpiView } from '../../kpi/kpis-view.ts';
import { XmrChart } from '../../kpi/views/xmr-chart.tsx';
import { SAVE_UNSURE, type Trouble } from '../../trouble.ts';
import { defaultDay, dueNow } from '../due-kpis.ts';
import { entryOf } from '../entry.ts';
import { StatusWord } from './status-word.tsx';

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

function Badge({ kpi, today, isDone }: { kpi: KpiView; today: string; isDone: boolean }) {
  if (isDone) return <span class="is-done">Recorded</span>;
  const due = dueNow(kpi, today);
  if (due === null || due.state === 'later') return null;
  const period = fullDayName(toIso(due.period));
  return due.state === 'overdue' ? (
    <span class="chip tone-bad">Overdue</span>
  ) : (
    <span class="chip tone-quiet">Due for {period}</span>
  );
}

/** The last value with its day, and what the process does as it stands. */
function Facts({ id, kpi, judgement }: { id: string; kpi: KpiView; judgement: Judgement | null }) {
  const { values, dates } = kpi;
  const last = values[values.length - 1];
  const limits = judgement?.chart?.limits;
  const bare = (value: number) => bareKpiFigure(value, kpi);
  return (
    <p id={id} class="facts">
      <span>
        {last === undefined
          ? 'No value yet'
          : `Was ${kpiFigure(last, kpi)} · ${fullDayName(dates[dates.length - 1] ?? '')}`}
      </span>
      {limits && (
        <span>
          mean {bare(limits.centre)}, limits {bare(limits.lower)} and {bare(limits.upper)}
        </span>
      )}
    </p>
  );
}

interface SaysProps {
  readonly kpi: KpiView;
  readonly judgement: Judgement | null;
  /** It judges what has been typed, not yet what is saved. */
  readonly isPreview: boolean;
  readonly date: string;
  readonly field: string;
}

/** What the sheet says of the last value, and will say of the one that is being typed. */
function Says({ kpi, judgement, isPreview, date, field }: SaysProps) {
  const replaced = isPreview ? kpi.values[kpi.dates.indexOf(date)] : undefined;
  return (
    <output for={field} class="says">
      {judgement !== null && kpi.problem === null && (
        <>
          {isPreview && <span class="unseen">After saving: </span>}
          {judgement.status !== null && <StatusWord status={judgement.status} />}{' '}
          <span class={isPreview ? undefined : 'muted'}>{judgement.says}.</span>
          {replaced !== undefined && (
            <span class="muted"> It counts instead of {kpiFigure(replaced, kpi)} of the same day.</span>
          )}
        </>
      )}
    </output>
  );
}
