import { plainWord } from '../../src/domain/input/word.ts';
import { calendarDay } from '../../src/domain/time/calendar-day.ts';
import { type CivilDate, civilDate, fromIso, toIso } from '../../src/domain/time/civil-date.ts';
import { quarterOf } from '../../src/domain/time/quarter.ts';
import { fullDayName } from '../day.ts';

/** As it is typed: days are ISO text, '' for none. */
export interface TypedCycle {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

export type CycleField = keyof TypedCycle;

export interface OfferedCycle extends TypedCycle {
  readonly label: string;
}

/** What is one click away: this quarter, the next one and the year. */
export function offeredCycles(today: CivilDate): readonly OfferedCycle[] {
  const now = quarterOf(today);
  const { year } = calendarDay(today);
  const offered = (
    label: string,
    { name, start, end }: { readonly name: string; readonly start: CivilDate; readonly end: CivilDate },
  ) => ({ label, name, start: toIso(start), end: toIso(end) });
  return [
    offered('This quarter', now),
    offered('Next quarter', quarterOf((now.end + 1) as CivilDate)),
    offered('This year', { name: String(year), start: civilDate(year, 1, 1), end: civilDate(year, 12, 31) }),
  ];
}

/** What is wrong with each field, a sentence; `known` are the cycles that Settings lists. */
export function cycleMistakes(
  { name, start, end }: TypedCycle,
  known: readonly TypedCycle[],
): Partial<Readonly<Record<CycleField, string>>> {
  const [from, to] = [fromIso(start), fromIso(end)];
  const same = known.find((cycle) => plainWord(cycle.name) === plainWord(name));
  if (name.trim() === '') return { name: 'Give the cycle a name, such as Q4 2026.' };
  if (from === undefined) return { start: 'Choose the first day.' };
  if (to === undefined) return { end: 'Choose the last day.' };
  if (to <= from) return { end: `The end has to come after ${fullDayName(start)}, the start.` };
  if (same !== undefined && isDated(same) && (same.start !== start || same.end !== end))
    return {
      name: `${same.name} is in Settings already, from ${fullDayName(same.start)} to ${fullDayName(same.end)}. Take another name, or change its dates there.`,
    };
  return {};
}

const isDated = ({ start, end }: TypedCycle): boolean =>
  fromIso(start) !== undefined && fromIso(end) !== undefined;
