import { useId, useState } from 'preact/hooks';
import { chartOf } from '../../../src/domain/kpi/chart.ts';
import { kpiStatus } from '../../../src/domain/kpi/status.ts';
import { fullDayName } from '../../day.ts';
import { firstShown } from '../../kpi/chart-lines.ts';
import { goalOf } from '../../kpi/judgement.ts';
import { kpiFigure } from '../../kpi/kpi-figure.ts';
import type { KpisView, KpiView } from '../../kpi/kpis-view.ts';
import { XmrChart } from '../../kpi/views/xmr-chart.tsx';

/** As the schema of the call takes it. */
const LONGEST_TITLE = 200;

interface Props {
  readonly kpi: KpiView;
  readonly view: KpisView;
  readonly advice: string;
  readonly suggested: string;
  readonly busy: boolean;
  draft(title: string): void;
}

/** Why a KPI calls for an OKR, and the draft of it. */
export function Candidate({ kpi, view, advice, suggested, busy, draft }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? suggested;
  const { dates, values, target } = kpi;
  const chart = chartOf(values, view.chart.method, view.chart.run);
  const start = values[values.length - 1];
  const why = whyNoDraft(kpi);
  const cannot = busy || view.cycle === null || title.trim() === '';
  return (
    <form
      class="card"
      aria-labelledby={`${id}-name`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!cannot) draft(title.trim());
      }}
    >
      <h3 id={`${id}-name`}>{kpi.name}</h3>
      {!('problem' in chart) && <XmrChart kpi={kpi} dates={dates} chart={chart} height={112} labelled />}
      <p class="dates" aria-hidden="true">
        <span>{fullDayName(dates[firstShown(dates.length)] ?? '')}</span>
        <span>{fullDayName(dates[dates.length - 1] ?? '')}</span>
      </p>
      <p class="reason">{advice}.</p>
      {why !== null ? (
        <p class="muted">{why}</p>
      ) : (
        <>
          <label for={`${id}-title`}>Objective</label>
          <textarea
            id={`${id}-title`}
            class="wide title"
            rows={2}
            maxLength={LONGEST_TITLE}
            value={title}
            onInput={(event) => setTyped(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          />
          {start !== undefined && target !== null && (
            <p class="muted">
              Key result: {kpi.name} from {kpiFigure(start, kpi)} to {kpiFigure(target, kpi)}
              {kpi.owner !== '' && `, ${kpi.owner}`}. The KPI keeps it up to date.
            </p>
          )}
          <button type="submit" aria-disabled={cannot}>
            {busy ? 'One moment…' : 'Draft in OKRs'}
          </button>
          {view.cycle === null && (
            <p class="problem">Settings names no current cycle. Choose one there, beside “Current cycle”.</p>
          )}
        </>
      )}
    </form>
  );
}

/** A key result from beyond its target back to it would be none. */
function whyNoDraft(kpi: KpiView): string | null {
  if (kpi.keyResults.length > 0) return `In this cycle it feeds ${kpi.keyResults.join(', ')}.`;
  const isMet = kpiStatus(kpi.values[kpi.values.length - 1] ?? null, goalOf(kpi)) === 'On target';
  return isMet ? 'The last value meets the target already. Set a further one to draft from.' : null;
}
