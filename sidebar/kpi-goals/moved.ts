import { movement } from '../../src/domain/kpi/movement.ts';
import { signalLabel } from '../../src/domain/kpi/signal-text.ts';
import { fromIso } from '../../src/domain/time/civil-date.ts';
import { problemText } from '../../src/schema/problem.ts';
import { pointsOf } from '../kpi/judgement.ts';
import { kpiFigure } from '../kpi/kpi-figure.ts';
import type { KpisView, KpiView } from '../kpi/kpis-view.ts';
import { signalTone, type Tone } from '../kpi/signal-tone.ts';

export interface Moved {
  readonly word: 'Moved' | 'Noise' | 'Not known';
  readonly tone: Tone;
  readonly says: string;
}

/** Whether the current cycle is over or ends today. */
export const isCycleOver = ({ cycle, today }: KpisView): boolean => cycle !== null && today >= cycle.end;

/** Whether a KPI has moved since the beginning of the cycle. */
export function movedSince(kpi: KpiView, start: string, chart: KpisView['chart']): Moved {
  const unknown = (says: string): Moved => ({ word: 'Not known', tone: 'tone-quiet', says });
  const since = fromIso(start);
  if (kpi.problem !== null || since === undefined) return unknown(kpi.problem ?? '');
  const found = movement(pointsOf(kpi), since, chart);
  if ('problem' in found) return unknown(problemText(found));
  switch (found.kind) {
    case 'no values since':
      return unknown('No value since the cycle began.');
    case 'too few before':
      return unknown(
        `${found.missing} more ${found.missing === 1 ? 'value' : 'values'} from before the cycle would be needed to tell.`,
      );
    case 'judged': {
      const { signal, limits } = found;
      const band = `${kpiFigure(limits.lower, kpi)} to ${kpiFigure(limits.upper, kpi)}`;
      if (signal === null) {
        const says = `What it did before (${band}) explains every value since the cycle began.`;
        return { word: 'Noise', tone: 'tone-quiet', says };
      }
      const label = signalLabel(signal, kpi.direction, chart.method);
      const says = `${label} of the values before (${band}).`;
      return { word: 'Moved', tone: signalTone(signal, kpi.direction), says };
    }
  }
}
