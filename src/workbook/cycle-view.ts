import { cycleFinder } from '../domain/okr/cycle.ts';
import { toIso } from '../domain/time/civil-date.ts';
import type { CheckInView } from '../schema/calls.ts';
import { isProblem } from '../schema/problem.ts';
import type { ReadSettings } from './settings-table.ts';

/** The current cycle; null when Settings names none that exists. */
export function cycleViewOf({ cycles, cycleName }: ReadSettings): CheckInView['cycle'] {
  const cycle = cycleFinder(cycles)(cycleName);
  return isProblem(cycle) ? null : { name: cycle.name, start: toIso(cycle.start), end: toIso(cycle.end) };
}
