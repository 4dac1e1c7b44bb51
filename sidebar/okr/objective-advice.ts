import { placesOf } from '../../src/domain/okr/advice-place.ts';
import { OBJECTIVE_RULES } from '../../src/domain/okr/advice-rules.ts';
import { cycleFinder, readCycles } from '../../src/domain/okr/cycle.ts';
import { type OkrRow, readOkrRows } from '../../src/domain/okr/okr-row.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/domain/okr/settings.ts';
import { fromIso } from '../../src/domain/time/civil-date.ts';
import type { OkrChange, TablesView } from '../../src/schema/calls.ts';
import { isProblem, problemText } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';
import type { PlanView } from './plan-view.ts';

/** What the Advice column will say of a new objective, the first of the changes, among the rows of the workbook. */
export function objectiveAdvice(
  { tables, plan, rows }: Pick<PlanView, 'tables' | 'plan' | 'rows'>,
  changes: readonly OkrChange[],
): readonly string[] {
  const all = [...rows, ...rowsOf(changes, plan.cells[0] ?? [])];
  const place = placesOf(all, outline(all).parentOf)[rows.length];
  if (place === undefined) return [];
  const judging = judgingOf(tables);
  return Object.values(OBJECTIVE_RULES).flatMap((judge) => {
    const found = judge(place.row, place, judging);
    if (found === false) return [];
    return typeof found === 'string' ? found : problemText(found);
  });
}

function rowsOf(changes: readonly OkrChange[], headers: readonly unknown[]): readonly OkrRow[] {
  const cells = changes.map(({ id, after }) => {
    const typed = new Map<unknown, unknown>(Object.entries({ ...after, ID: id }));
    return headers.map((header) => typed.get(header) ?? '');
  });
  const read = readOkrRows([headers, ...cells], NO_CLOCK);
  return isProblem(read) ? [] : read;
}

function judgingOf({ settings, calendar, today }: Pick<TablesView, 'settings' | 'calendar' | 'today'>) {
  const read = readSettings(settings);
  const { focus } = 'problem' in read ? DEFAULT_SETTINGS : read;
  const cycles = readCycles(calendar, NO_CLOCK);
  const day = fromIso(today);
  const known = day !== undefined && !isProblem(cycles);
  return { ...focus, calendar: known ? { today: day, cycleOf: cycleFinder(cycles) } : undefined };
}
