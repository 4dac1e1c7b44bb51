import { isRefused, type Reading } from '../../src/domain/input/reading.ts';
import { readTable } from '../../src/domain/input/table.ts';
import { plainWord } from '../../src/domain/input/word.ts';
import { readKpiData } from '../../src/domain/kpi/kpi-data.ts';
import { type KpiRow, readKpiRows } from '../../src/domain/kpi/kpi-row.ts';
import { pointsFinder } from '../../src/domain/kpi/review.ts';
import { type ChartSettings, DEFAULT_CHART, readKpiSettings } from '../../src/domain/kpi/settings.ts';
import { fromIso, toIso } from '../../src/domain/time/civil-date.ts';
import type { Notice, TablesView } from '../../src/schema/calls.ts';
import { isProblem, type Problem, problemText } from '../../src/schema/problem.ts';
import type { Cadence, Direction } from '../../src/schema/words.ts';
import { NO_CLOCK } from '../no-clock.ts';
import { peopleOf } from '../people.ts';
import type { Trouble } from '../trouble.ts';

/** A KPI with its values, as the formulas of the sheet read it. */
export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  /** Null where the row names none: then no value is ever due. */
  readonly cadence: Cadence | null;
  readonly target: number | null;
  readonly redFlag: number | null;
  readonly benchmark: number | null;
  readonly owner: string;
  /** Of all values up to today in order of time, as ISO text. */
  readonly dates: readonly string[];
  readonly values: readonly number[];
  /** What is wrong with the row or its data, as a sentence; null when it can be judged. */
  readonly problem: string | null;
  /** Titles of the key results of the current cycle that it feeds. */
  readonly keyResults: readonly string[];
}

export interface KpisView extends Pick<TablesView, 'today' | 'cycle'> {
  /** The id of the KPI data tab, by which the browser keeps the drafts of one workbook apart from those of another. */
  readonly dataTab: number;
  readonly people: readonly string[];
  /** Whose KPIs come first; null when the person has to choose. */
  readonly me: string | null;
  readonly chart: ChartSettings;
  readonly kpis: readonly KpiView[];
  readonly notices: readonly Notice[];
}

const TEXTS = ['KPI', 'Unit', 'Owner'] as const;

/** What the workbook answered, read; or why it can't be. A workbook of KPIs alone has no OKRs that they feed. */
export function kpisView(answer: TablesView, asked: string | null): KpisView | Trouble {
  const { today, cycle, okrs, kpis: listed, kpiData } = answer;
  if ('ok' in listed) return listed;
  if ('ok' in kpiData) return kpiData;
  const table = readTable(listed.cells, { name: 'the KPIs table', columns: TEXTS, required: TEXTS });
  const rows = readKpiRows(listed.cells, NO_CLOCK);
  const data = readKpiData(kpiData.cells, NO_CLOCK);
  const now = fromIso(today);
  if ('problem' in table) return unreadable(table);
  if (isProblem(rows)) return unreadable(rows);
  if (isProblem(data)) return unreadable(data);
  if (now === undefined) return unreadable({ problem: 'notADate', field: 'the as-of date', shown: today });
  const chart = readKpiSettings(answer.settings);
  const pointsOf = pointsFinder(rows, data, now);
  const kpis: KpiView[] = [];
  const okrRows = 'ok' in okrs ? [] : okrs.rows;
  const owners: string[] = [];
  const notices: Notice[] = [];
  const note = (text: string) => notices.push({ text, remedy: null });
  answer.doubts.forEach(note);
  if ('problem' in chart) note(`Settings: ${problemText(chart)}.`);
  rows.forEach((row, index) => {
    const [name = '', unit = '', owner = ''] = TEXTS.map((header) =>
      String(table.rows[index]?.[table.place(header)] ?? '').trim(),
    );
    owners.push(owner);
    if (row.blank) return;
    const { id, direction, cadence, target, redFlag, benchmark } = row;
    if (isRefused(id)) {
      note(`“${name}” in KPIs has no ID. Type one that no other KPI has, such as K1.`);
      return;
    }
    const points = pointsOf(row);
    const problem = 'problem' in points ? points : firstProblem(row);
    kpis.push({
      id,
      name: name || id,
      unit,
      direction: isRefused(direction) ? 'up' : direction,
      cadence: orNull(cadence),
      target: orNull(target),
      redFlag: orNull(redFlag),
      benchmark: orNull(benchmark),
      owner,
      dates: 'problem' in points ? [] : points.dates.map(toIso),
      values: 'problem' in points ? [] : points.values,
      problem: problem === undefined ? null : problemText(problem),
      keyResults: okrRows
        .filter(({ kpi }) => kpi !== null && plainWord(kpi) === plainWord(id))
        .map(({ title }) => title),
    });
  });
  return {
    dataTab: kpiData.id,
    today,
    cycle,
    ...peopleOf(answer, owners, asked),
    chart: 'problem' in chart ? DEFAULT_CHART : chart,
    kpis,
    notices,
  };
}

const unreadable = (problem: Problem): Trouble => ({ text: `${problemText(problem)}.`, remedy: null });

const firstProblem = ({ direction, cadence, target, redFlag, benchmark }: KpiRow): Problem | undefined =>
  [direction, cadence, target, redFlag, benchmark].find(isRefused);

const orNull = <Value extends string | number>(reading: Reading<Value>): Value | null =>
  isRefused(reading) ? null : reading;
