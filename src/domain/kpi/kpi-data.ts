import type { Problem } from '../../schema/problem.ts';
import { readDate } from '../input/date.ts';
import { readNumber } from '../input/number.ts';
import { isRefused } from '../input/reading.ts';
import { readTable } from '../input/table.ts';
import { readText } from '../input/text.ts';
import type { CivilClock, CivilDate } from '../time/civil-date.ts';
import { addPoint, emptyHistory, type History } from './history.ts';

const NAME = 'the KPI data';
const COLUMNS = ['Date', 'KPI', 'Value'] as const;

/** By the id of the KPI. A row without an id is nobody's, one without a value a period that is not known yet. */
export function readKpiData(values: unknown, civil: CivilClock): ReadonlyMap<string, History> | Problem {
  const table = readTable(values, { name: NAME, columns: COLUMNS, required: COLUMNS });
  if ('problem' in table) return table;
  const dateOf = dateReader(civil);
  const [datePlace, kpiPlace, valuePlace] = [table.place('Date'), table.place('KPI'), table.place('Value')];
  const histories = new Map<string, History>();
  for (const [at, cells] of table.rows.entries()) {
    const id = readText(cells[kpiPlace], civil);
    const value = readNumber(cells[valuePlace], 'value');
    if (id === '' || isRefused(id) || value === null) continue;
    note(historyOf(histories, id), dateOf(cells[datePlace]), value, at + 2);
  }
  return histories;
}

function note(history: History, date: CivilDate | Problem, value: number | Problem, row: number): void {
  const refuse = (cause: Problem, on: CivilDate | null): void => {
    history.problems.push({ date: on, problem: { problem: 'inRow', row, table: NAME, cause } });
  };
  if (isRefused(date)) refuse(date, null);
  else if (isRefused(value)) refuse(value, date);
  else addPoint(history, date, value + 0);
}

function historyOf(histories: Map<string, History>, id: string): History {
  const known = histories.get(id);
  if (known !== undefined) return known;
  const history = emptyHistory();
  histories.set(id, history);
  return history;
}

const MISSING_DATE: Problem = { problem: 'missing', field: 'date' };

/** KPIs share their dates, and making a day of a text is what costs most about a row. */
function dateReader(civil: CivilClock): (cell: unknown) => CivilDate | Problem {
  const read = (cell: unknown) => readDate(cell, civil, 'date') ?? MISSING_DATE;
  const known = new Map<string, CivilDate | Problem>();
  return (cell) => {
    if (typeof cell !== 'string') return read(cell);
    const date = known.get(cell) ?? read(cell);
    known.set(cell, date);
    return date;
  };
}
