import { calendarDay } from '../../domain/time/calendar-day.ts';
import { type CivilDate, civilDate, toIso } from '../../domain/time/civil-date.ts';
import type { SaveKpiValuesInput } from '../../schema/calls.ts';
import type { Cadence } from '../../schema/words.ts';
import type { ExampleKpi } from './example-kpis.ts';

type Values = SaveKpiValuesInput['values'];

const MONTHS = { monthly: 1, quarterly: 3 } as const;
/** 1900-01-01, the first date there is, was a Monday, and civil date 2. */
const SUNDAY = 1;

/** All values by their days, as people would have recorded them. */
export const valuesOf = (kpis: readonly ExampleKpi[], ids: readonly string[], today: CivilDate): Values =>
  kpis
    .flatMap(({ kpi, values, missing = 0, note = '' }, index) =>
      values.map((value, at) => ({
        day: periodEnd(kpi.cadence, values.length - 1 - at + missing, today),
        kpi: ids[index] ?? '',
        value,
        note,
      })),
    )
    .sort((one, other) => one.day - other.day)
    .map(({ day, ...entry }) => ({ ...entry, date: toIso(day) }));

/** The last day of a period that is over: the latest one, or so many before it. */
function periodEnd(cadence: Cadence, back: number, today: CivilDate): CivilDate {
  if (cadence === 'weekly') return (today - 1 - ((today - 1 - SUNDAY) % 7) - 7 * back) as CivilDate;
  const { year, month } = calendarDay(today);
  const first = cadence === 'quarterly' ? month - ((month - 1) % 3) : month;
  return (civilDate(year, first - MONTHS[cadence] * back, 1) - 1) as CivilDate;
}
