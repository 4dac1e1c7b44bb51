import { plainWord } from '../../src/domain/input/word.ts';
import type { Points } from '../../src/domain/kpi/history.ts';
import { readKpiData } from '../../src/domain/kpi/kpi-data.ts';
import { readKpiRows } from '../../src/domain/kpi/kpi-row.ts';
import type { LimitsMethod } from '../../src/domain/kpi/limits.ts';
import { type ListedKpi, readListedKpis } from '../../src/domain/kpi/listed-kpi.ts';
import { pointsFinder, statusOf } from '../../src/domain/kpi/review.ts';
import type { KpiStanding } from '../../src/domain/kpi/set-advice.ts';
import { DEFAULT_CHART, readKpiSettings } from '../../src/domain/kpi/settings.ts';
import type { CivilDate } from '../../src/domain/time/civil-date.ts';
import type { TablesView } from '../../src/schema/calls.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';

/** A KPI with what KPIREVIEW says of it. */
export interface JudgedKpi {
  readonly listed: ListedKpi;
  readonly status: KpiStanding['status'];
  /** Undefined where its data can't be used. */
  readonly points: Points | undefined;
}

export interface JudgedKpis {
  readonly method: LimitsMethod;
  /** None where the workbook has none, or they can't be read. */
  readonly kpis: readonly JudgedKpi[];
  /** By an ID, however it is written. */
  pointsOf(id: string): Points | undefined;
}

export function judgedKpis(
  { kpis, kpiData, settings }: Pick<TablesView, 'kpis' | 'kpiData' | 'settings'>,
  today: CivilDate,
): JudgedKpis {
  const cells = 'ok' in kpis ? [] : kpis.cells;
  const read = readKpiSettings(settings);
  const chart = 'problem' in read ? DEFAULT_CHART : read;
  const listed = readListedKpis(cells, NO_CLOCK);
  const rows = readKpiRows(cells, NO_CLOCK);
  const data = 'ok' in kpiData ? new Map() : readKpiData(kpiData.cells, NO_CLOCK);
  const judged: JudgedKpi[] = [];
  if (!isProblem(listed) && !isProblem(rows) && !isProblem(data)) {
    const pointsOf = pointsFinder(rows, data, today);
    listed.forEach((kpi, at) => {
      const row = rows[at];
      if (kpi === undefined || row === undefined) return;
      const points = pointsOf(row);
      const status = statusOf(row, points);
      judged.push({ listed: kpi, status, points: 'problem' in points ? undefined : points });
    });
  }
  const byId = new Map(judged.map(({ listed: { id }, points }) => [plainWord(id), points]));
  return { method: chart.method, kpis: judged, pointsOf: (id) => byId.get(plainWord(id)) };
}
