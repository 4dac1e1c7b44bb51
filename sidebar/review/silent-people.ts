import { plainWord } from '../../src/domain/input/word.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { type CivilDate, toIso } from '../../src/domain/time/civil-date.ts';
import { mondayOf } from '../../src/domain/time/iso-week.ts';

export interface SilentPerson {
  readonly name: string;
  /** Key results without a check-in since Monday, of all that are theirs. */
  readonly missing: number;
  readonly all: number;
  /** Their last check-in as ISO text, null for none yet. */
  readonly last: string | null;
}

/** Who has key results that were not checked in on this week, as the Start tab lists them. */
export function silentPeople(keyResults: readonly OkrRow[], today: CivilDate): readonly SilentPerson[] {
  const people = new Map<string, OkrRow[]>();
  for (const row of keyResults) {
    const own = people.get(plainWord(row.owner));
    if (own !== undefined) own.push(row);
    else if (row.owner !== '') people.set(plainWord(row.owner), [row]);
  }
  const monday = mondayOf(today);
  return [...people.values()].flatMap((own) => {
    const days = own.map(({ lastCheckIn }) => lastCheckIn ?? 0);
    const missing = days.filter((day) => day < monday).length;
    const last = Math.max(...days) as CivilDate;
    if (missing === 0) return [];
    return { name: own[0]?.owner ?? '', missing, all: own.length, last: last === 0 ? null : toIso(last) };
  });
}
