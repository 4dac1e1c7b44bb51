import { plainWord } from '../../src/domain/input/word.ts';
import { adviceOnMember, adviceOnSet, type SetAdvice } from '../../src/domain/kpi/set-advice.ts';
import type { Advice } from '../../src/domain/okr/advice.ts';
import { isAboutPay } from '../../src/domain/okr/advice-wording.ts';
import { isIdle } from '../../src/domain/okr/contributing.ts';
import { dismissedRules } from '../../src/domain/okr/dismissed.ts';
import { fullAdvice } from '../../src/domain/okr/full-advice.ts';
import { readTargetChanges } from '../../src/domain/okr/target-change.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';
import type { PlanView } from '../okr/plan-view.ts';
import { scoringSources } from '../okr/scoring-sources.ts';
import { judgedKpis } from './judged-kpis.ts';

/** What there is to say of a KPI, or of all together where `name` is null. */
export interface KpiAdvice {
  readonly name: string | null;
  readonly texts: readonly string[];
}

export interface JudgedAdvice {
  /** By the place of a row in the table, from 0; none on rows of other cycles. */
  readonly onRows: readonly (readonly Advice[])[];
  readonly onKpis: readonly KpiAdvice[];
  /** A column that ties goals to what people earn, unless somebody dismissed the warning. */
  readonly payColumn: string | null;
}

/** What the Advice column of the sheet says, and what it takes the KPIs and the log to know. */
export function judgedAdvice({
  tables,
  plan,
  rows,
}: Pick<PlanView, 'tables' | 'plan' | 'rows'>): JudgedAdvice {
  const { scoring, today, cycleOf, isCurrent } = scoringSources(tables);
  const [headers = [], ...cells] = plan.cells;
  const kpiAt = headers.indexOf('KPI');
  const kpiOf = cells.map((row) => plainWord(row[kpiAt]));
  const changes = 'ok' in tables.log ? new Map() : readTargetChanges(tables.log.cells, NO_CLOCK);
  const { kpis, method, pointsOf } = judgedKpis(tables, today);
  const onRows = fullAdvice(rows, scoring, {
    calendar: { today, cycleOf },
    pointsOf: (at) => pointsOf(kpiOf[at] ?? ''),
    method,
    changes: isProblem(changes) ? new Map() : changes,
  });
  const linked = new Set(rows.map((row, at) => (isIdle(row) ? '' : kpiOf[at])));
  const pay = headers.map(String).find((name) => isAboutPay(plainWord(name)));
  const isDismissed = rows.some(({ dismissed }) => dismissedRules(dismissed).includes('pay'));
  return {
    onRows: onRows.map((advice, at) => (rows[at] && isCurrent(rows[at]) ? advice : [])),
    onKpis: [
      {
        name: null,
        texts: textsOf('ok' in tables.kpis ? [] : adviceOnSet(kpis.map(({ listed }) => listed))),
      },
      ...kpis.map(({ listed, status }) => {
        const isLinked = listed.objective !== '' || linked.has(plainWord(listed.id));
        return { name: listed.name, texts: textsOf(adviceOnMember(listed, { status, isLinked })) };
      }),
    ].filter(({ texts }) => texts.length > 0),
    payColumn: isDismissed ? null : (pay ?? null),
  };
}

const textsOf = (advice: readonly SetAdvice[]): readonly string[] => advice.map(({ text }) => text);
