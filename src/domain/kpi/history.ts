import type { Problem } from '../../schema/problem.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Values by date. */
export interface Points {
  readonly dates: CivilDate[];
  readonly values: number[];
}

/** What the KPI data has of one KPI, in the order of the rows. */
export interface History extends Points {
  /** Whether no date is earlier than the one before; of those that follow each other with one date the last is kept. */
  inOrder: boolean;
  /** Rows that can't be used. One without a date may count on any day. */
  readonly problems: { readonly date: CivilDate | null; readonly problem: Problem }[];
}

export const emptyHistory = (): History => ({ dates: [], values: [], inOrder: true, problems: [] });

export function addPoint(history: History, date: CivilDate, value: number): void {
  const { dates, values } = history;
  const last = dates[dates.length - 1] ?? date - 1;
  if (date < last) history.inOrder = false;
  if (date === last) values[values.length - 1] = value;
  else {
    dates.push(date);
    values.push(value);
  }
}

/** By date up to and with a day, the later row where two have one date; or the first row that can't be used. */
export function pointsUntil(today: CivilDate, history: History): Points | Problem {
  const bad = history.problems.find(({ date }) => date === null || date <= today);
  if (bad !== undefined) return bad.problem;
  const { dates, values } = history.inOrder ? history : sorted(history);
  let count = dates.length;
  while (count > 0 && (dates[count - 1] ?? 0) > today) count--;
  return { dates: dates.slice(0, count), values: values.slice(0, count) };
}

/** A date and its row make one number, which sorts many times as fast as by comparing; the later row comes last. */
function sorted({ dates, values }: Points): Points {
  const rows = dates.length;
  const keys = new Float64Array(rows);
  dates.forEach((date, row) => {
    keys[row] = date * rows + row;
  });
  const history = emptyHistory();
  for (const key of keys.sort()) {
    const row = key % rows;
    addPoint(history, Math.floor(key / rows) as CivilDate, values[row] ?? 0);
  }
  return history;
}
