import { plainWord } from '../../domain/input/word.ts';
import { cycleFinder } from '../../domain/okr/cycle.ts';
import { review } from '../../domain/okr/review.ts';
import { toIso } from '../../domain/time/civil-date.ts';
import { isoWeek } from '../../domain/time/iso-week.ts';
import type { CheckInView } from '../../schema/calls.ts';
import { isProblem } from '../../schema/problem.ts';
import { type Action, isRefusal } from '../action.ts';
import { attentionOf } from '../attention.ts';
import { ownTab } from '../locate.ts';
import { noticesOf } from '../notices.ts';
import { objectivesOf } from '../objective-views.ts';
import { readOkrSheet } from '../okr-sheet.ts';
import { type ScoredRow, scoredRows } from '../scored-row.ts';
import { type ReadSettings, readSettingsTab } from '../settings-table.ts';

/** All that the sidebar needs for one person's check-in, in one answer. */
export const openCheckIn: Action<{ person: string | null }, CheckInView> = {
  writes: false,
  needs: ({ person }) => ({
    tables: { okrs: 'all', settings: 'all', checkIns: 'id' },
    mail: person === null,
  }),
  decide(seen, { person }, moment) {
    const okrs = readOkrSheet(seen, moment.zone);
    if (isRefusal(okrs)) return okrs;
    const settings = readSettingsTab(seen, moment);
    if (isRefusal(settings)) return settings;
    const log = ownTab('checkIns', seen);
    if (isRefusal(log)) return log;
    const { today, cycleName, scoring } = settings;
    const cycle = cycleFinder(settings.cycles)(cycleName);
    const results = review(okrs.all, settings.cycles, today, scoring);
    const scored = scoredRows(okrs.rows, results);
    const running = scored.filter((row) => plainWord(row.cycle) === plainWord(cycleName));
    const people = peopleOf(settings, running);
    const me =
      people.find((name) => plainWord(name) === plainWord(person ?? nameOf(seen.mail, settings))) ?? null;
    const output: CheckInView = {
      place: { okrs: okrs.tab.id, checkIns: log.id, zone: moment.zone },
      today: toIso(today),
      week: isoWeek(today).week,
      cycle: isProblem(cycle) ? null : { name: cycle.name, start: toIso(cycle.start), end: toIso(cycle.end) },
      people: [...people],
      me,
      pace: { ...scoring.pace },
      objectives: objectivesOf(running, me),
      attention: attentionOf(running, today, teamOf(me, settings)),
      notices: noticesOf(okrs, settings, running),
    };
    return { edits: [], output };
  },
};

/** Who is listed in Settings, then who owns a key result without being listed. */
function peopleOf(settings: ReadSettings, rows: readonly ScoredRow[]): readonly string[] {
  const names = new Map<string, string>();
  const owners = rows.filter((row) => row.item === 'Key result').map((row) => row.owner);
  for (const name of [...settings.people.map((person) => person.name), ...owners]) {
    if (name !== '' && !names.has(plainWord(name))) names.set(plainWord(name), name);
  }
  return [...names.values()];
}

const nameOf = (mail: string, { people }: ReadSettings): string =>
  mail === '' ? '' : (people.find((person) => plainWord(person.mail) === plainWord(mail))?.name ?? '');

const teamOf = (me: string | null, { people }: ReadSettings): string =>
  people.find((person) => person.name === me)?.team ?? '';
