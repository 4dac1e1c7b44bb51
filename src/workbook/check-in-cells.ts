import { isDate } from '../domain/input/cell.ts';
import { readDate } from '../domain/input/date.ts';
import { readNumber } from '../domain/input/number.ts';
import { isRefused, type Reading } from '../domain/input/reading.ts';
import { readTable } from '../domain/input/table.ts';
import { readText } from '../domain/input/text.ts';
import type { CivilClock, CivilDate } from '../domain/time/civil-date.ts';
import type { Problem } from '../schema/problem.ts';

const COLUMNS = ['Unit', 'Confidence', 'Last check-in', 'KPI'] as const;

/** What a check-in keeps in a row of OKRs beside what is scored. What can't be read is as if it were blank. */
export interface CheckInCells {
  readonly unit: string;
  /** From 0 to 10. */
  readonly confidence: number | null;
  readonly lastCheckIn: CivilDate | null;
  /** Its time as a save writes it; null for a date that is text. */
  readonly checkedInAt: Date | null;
  /** The KPI that feeds its current value, '' for none. */
  readonly kpi: string;
}

/** One entry for each row below the header. */
export function readCheckInCells(values: unknown, civil: CivilClock): CheckInCells[] | Problem {
  const table = readTable(values, { name: 'the OKRs table', columns: COLUMNS, required: [] });
  if ('problem' in table) return table;
  return table.rows.map((cells) => {
    const cell = (column: (typeof COLUMNS)[number]): unknown => cells[table.place(column)];
    const confidence = orBlank(readNumber(cell('Confidence')));
    const last = cell('Last check-in');
    return {
      unit: orBlank(readText(cell('Unit'), civil)) ?? '',
      confidence: confidence !== null && confidence >= 0 && confidence <= 10 ? confidence : null,
      lastCheckIn: orBlank(readDate(last, civil)),
      checkedInAt: isDate(last) ? last : null,
      kpi: orBlank(readText(cell('KPI'), civil)) ?? '',
    };
  });
}

const orBlank = <Value extends string | number>(reading: Reading<Value>): Value | null =>
  isRefused(reading) ? null : reading;
