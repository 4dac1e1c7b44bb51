import { readDate } from '../domain/input/date.ts';
import { isRefused } from '../domain/input/reading.ts';
import { plainWord } from '../domain/input/word.ts';
import { type BrokenCycle, type Cycle, readCycles } from '../domain/okr/cycle.ts';
import { DEFAULT_SETTINGS, readSettings, type ScoringSettings } from '../domain/okr/settings.ts';
import { type CivilDate, civilDateIn } from '../domain/time/civil-date.ts';
import type { Refusal } from '../schema/calls.ts';
import { isProblem, problemText } from '../schema/problem.ts';
import { isRefusal, type Moment, type Seen } from './action.ts';
import { columnOf, type Layout } from './layout.ts';
import { located } from './locate.ts';
import type { SettingName } from './settings-cells.ts';
import { type Cell, columnsOf, type Tab, tableOf, textRows } from './tab.ts';

const WANTED = ['Setting', 'Value', 'Name', 'Start', 'End', 'Person', 'Mail', 'Team', 'Active'];

export interface ListedPerson {
  readonly name: string;
  readonly mail: string;
  readonly team: string;
}

export interface ReadSettings {
  readonly today: CivilDate;
  readonly cycleName: string;
  readonly cycles: readonly (Cycle | BrokenCycle)[];
  readonly scoring: ScoringSettings;
  /** Setting and Value, as they stand. */
  readonly cells: readonly (readonly Cell[])[];
  /** Name, Start and End of the cycles, as they stand. */
  readonly calendar: readonly (readonly Cell[])[];
  readonly people: ListedPerson[];
  /** What could not be read, a sentence each; the defaults stand in for it. */
  readonly doubts: string[];
}

export function readSettingsTab(seen: Seen, { now, zone }: Moment): ReadSettings | Refusal {
  const found = located('settings', seen, WANTED);
  if (isRefusal(found)) return found;
  const { tab, layout } = found;
  const civil = civilDateIn(zone);
  const doubts: string[] = [];
  const doubt = (text: string): void => {
    doubts.push(`Settings: ${text}.`);
  };

  const value = (name: SettingName) =>
    tab.values[(layout.rows?.get(name) ?? 0) - 1]?.[columnOf(layout, 'Value') - 1];
  const asOf = readDate(value('As-of date'), civil, 'the as-of date');
  if (isRefused(asOf)) doubt(problemText(asOf));
  const cycles = readCycles(tableOf(tab, layout), civil);
  if (isProblem(cycles)) doubt(problemText(cycles));
  const scoring = readSettings(columnsOf(tab, layout, ['Setting', 'Value']));
  if (isProblem(scoring)) doubt(problemText(scoring));
  return {
    today: isRefused(asOf) || asOf === null ? civil(now) : asOf,
    cycleName: String(value('Current cycle') ?? '').trim(),
    cycles: isProblem(cycles) ? [] : cycles,
    scoring: isProblem(scoring) ? DEFAULT_SETTINGS : scoring,
    cells: columnsOf(tab, layout, ['Setting', 'Value']),
    calendar: columnsOf(tab, layout, ['Name', 'Start', 'End']),
    people: peopleOf(tab, layout, doubt),
    doubts,
  };
}

function peopleOf(tab: Tab, layout: Layout, doubt: (text: string) => void): ListedPerson[] {
  const people: ListedPerson[] = [];
  for (const { row, texts } of textRows(tab, layout, ['Person', 'Mail', 'Team', 'Active'])) {
    const [name = '', mail = '', team = '', active = ''] = texts;
    if (name === '' && mail === '') continue;
    if (name === '') doubt(`${mail} has no name in the Person column (row ${row})`);
    else if (!['no', 'false'].includes(plainWord(active))) people.push({ name, mail, team });
  }
  return people;
}
