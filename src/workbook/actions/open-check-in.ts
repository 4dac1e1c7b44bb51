import { plainWord } from '../../domain/input/word.ts';
import { review } from '../../domain/okr/review.ts';
import { toIso } from '../../domain/time/civil-date.ts';
import { isoWeek } from '../../domain/time/iso-week.ts';
import type { CheckInView } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import { attentionOf } from '../attention.ts';
import { cycleViewOf } from '../cycle-view.ts';
import { ownTab } from '../locate.ts';
import { noticesOf } from '../notices.ts';
import { objectivesOf } from '../objective-views.ts';
import { readOkrSheet } from '../okr-sheet.ts';
import { peopleOf } from '../people.ts';
import { scoredRows } from '../scored-row.ts';
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
    const results = review(okrs.all, settings.cycles, today, scoring);
    const scored = scoredRows(okrs.rows, results);
    const running = scored.filter((row) => plainWord(row.cycle) === plainWord(cycleName));
    const owners = running.filter((row) => row.item === 'Key result').map((row) => row.owner);
    const { people, me } = peopleOf(settings, owners, person, seen.mail);
    const output: CheckInView = {
      place: { okrs: okrs.tab.id, checkIns: log.id, zone: moment.zone },
      today: toIso(today),
      week: isoWeek(today).week,
      cycle: cycleViewOf(settings),
      people,
      me,
      pace: { ...scoring.pace },
      objectives: objectivesOf(running, me),
      attention: attentionOf(running, today, teamOf(me, settings)),
      notices: noticesOf(okrs, settings, running),
    };
    return { edits: [], output };
  },
};

const teamOf = (me: string | null, { people }: ReadSettings): string =>
  people.find((person) => person.name === me)?.team ?? '';
