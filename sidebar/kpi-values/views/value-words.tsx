import { toIso } from '../../../src/domain/time/civil-date.ts';
import { fullDayName } from '../../day.ts';
import type { Judgement } from '../../kpi/judgement.ts';
import { bareKpiFigure, kpiFigure } from '../../kpi/kpi-figure.ts';
import type { KpiView } from '../../kpi/kpis-view.ts';
import { dueNow } from '../due-kpis.ts';
import { StatusWord } from './status-word.tsx';

/** Whether the value is recorded, due or overdue. */
export function Badge({ kpi, today, isDone }: { kpi: KpiView; today: string; isDone: boolean }) {
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
export function Facts({ id, kpi, judgement }: { id: string; kpi: KpiView; judgement: Judgement | null }) {
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
export function Says({ kpi, judgement, isPreview, date, field }: SaysProps) {
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
