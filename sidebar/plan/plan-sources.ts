import { plainWord } from '../../src/domain/input/word.ts';
import type { Advice } from '../../src/domain/okr/advice.ts';
import type { Calendar } from '../../src/domain/okr/advice-rules.ts';
import { cycleFinder, readCycles } from '../../src/domain/okr/cycle.ts';
import { type FullSources, fullAdvice } from '../../src/domain/okr/full-advice.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/domain/okr/settings.ts';
import { readTargetChanges } from '../../src/domain/okr/target-change.ts';
import { fromIso } from '../../src/domain/time/civil-date.ts';
import type { TablesView } from '../../src/schema/calls.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { pointsOf } from '../kpi/judgement.ts';
import { type KpiView, kpisView } from '../kpi/kpis-view.ts';
import { NO_CLOCK } from '../no-clock.ts';
import { type OkrTree, okrTree } from '../okr/okr-tree.ts';
import type { PlanView } from '../okr/plan-view.ts';
import { type PlanRow, planRows, textOf } from './plan-rows.ts';

/** What planning goes by: the rows, and what it takes to judge them. */
export interface PlanSources {
  readonly view: PlanView;
  readonly tree: OkrTree<PlanRow>;
  /** Those that rows can be fed by; none in a workbook without KPIs. */
  readonly kpis: readonly KpiView[];
  /** Undefined while the cycles of Settings can't be read. */
  readonly calendar: Calendar | undefined;
  /** By the place of a row. */
  readonly advice: readonly (readonly Advice[])[];
  /** The same for other rows; `kpis` has the ID of the KPI of each. */
  advise(rows: readonly OkrRow[], kpis: readonly string[]): readonly (readonly Advice[])[];
}

export const kpiIdOf = ({ cells }: Pick<PlanRow, 'cells'>): string => textOf(cells, 'KPI');

/** Undefined for an ID that no KPI has. */
export const kpiOf = (kpis: readonly KpiView[], id: string): KpiView | undefined =>
  kpis.find((kpi) => id.trim() !== '' && plainWord(kpi.id) === plainWord(id));

export function planSources(view: PlanView): PlanSources {
  const { tables } = view;
  const tree = okrTree(planRows(view));
  const kpiView = kpisView(tables, null);
  const kpis = 'kpis' in kpiView ? kpiView.kpis : [];
  const byId = new Map(kpis.map((kpi) => [plainWord(kpi.id), kpi]));
  const settings = readSettings(tables.settings);
  const calendar = calendarOf(tables);
  const known: Omit<FullSources, 'pointsOf'> = {
    calendar,
    method: 'kpis' in kpiView ? kpiView.chart.method : 'average',
    changes: changesIn(tables),
  };
  const advise: PlanSources['advise'] = (rows, ids) =>
    fullAdvice(rows, 'problem' in settings ? DEFAULT_SETTINGS : settings, {
      ...known,
      pointsOf: (at) => {
        const kpi = byId.get(plainWord(ids[at] ?? ''));
        return kpi && pointsOf(kpi);
      },
    });
  return {
    view,
    tree,
    kpis,
    calendar,
    advice: advise(
      tree.rows.map(({ okr }) => okr),
      tree.rows.map(kpiIdOf),
    ),
    advise,
  };
}

function calendarOf({ today, calendar }: TablesView): Calendar | undefined {
  const cycles = readCycles(calendar, NO_CLOCK);
  const day = fromIso(today);
  return isProblem(cycles) || day === undefined ? undefined : { today: day, cycleOf: cycleFinder(cycles) };
}

function changesIn({ log }: TablesView): FullSources['changes'] {
  const changes = 'ok' in log ? new Map() : readTargetChanges(log.cells, NO_CLOCK);
  return isProblem(changes) ? new Map() : changes;
}
