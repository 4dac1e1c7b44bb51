import type { Notice, Place, Refusal, TablesView } from '../../src/schema/calls.ts';
import { type AttentionView, attentionOf } from '../attention.ts';
import { peopleOf } from '../people.ts';
import { noticesOf } from './notices.ts';
import { type ObjectiveView, objectivesOf } from './objectives.ts';

/** As much as a check-in leaves time for. */
const MOST = 6;

/** One person's check-in. */
export interface CheckInView extends Pick<TablesView, 'today' | 'cycle' | 'pace'> {
  readonly place: Place;
  readonly people: readonly string[];
  /** Whose check-in this is; null when the person has to choose. */
  readonly me: string | null;
  readonly objectives: readonly ObjectiveView[];
  readonly attention: readonly AttentionView[];
  readonly notices: readonly Notice[];
}

/** What the workbook answered, for the person asked for or else the one of the account; or what it lacks. */
export function checkInView(answer: TablesView, asked: string | null): CheckInView | Refusal {
  const { okrs, checkIns, zone, today, cycle, pace } = answer;
  if ('ok' in okrs) return okrs;
  if ('ok' in checkIns) return checkIns;
  const owners = okrs.rows.filter(({ item }) => item === 'Key result').map(({ owner }) => owner);
  const { people, me } = peopleOf(answer, owners, asked);
  const team = answer.people.find(({ name }) => name === me)?.team ?? '';
  return {
    place: { okrs: okrs.id, checkIns: checkIns.id, zone },
    today,
    cycle,
    pace,
    people,
    me,
    objectives: objectivesOf(okrs.rows, me),
    attention: attentionOf(okrs.rows, today, team).slice(0, MOST),
    notices: noticesOf(okrs, answer),
  };
}
