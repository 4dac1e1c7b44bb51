import type { CivilDate } from '../../domain/time/civil-date.ts';
import { type Action, isRefusal } from '../action.ts';
import { columnOf, type Layout } from '../layout.ts';
import { located } from '../locate.ts';
import { settingRow } from '../settings-cells.ts';
import type { Tab } from '../tab.ts';
import { writeRow } from '../write-row.ts';

export interface Person {
  readonly name: string;
  readonly mail: string;
  readonly team: string;
}

export interface NewCycle {
  readonly name: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly people: readonly Person[];
}

const WANTED = ['Setting', 'Value', 'Name', 'Start', 'End', 'State', 'Person', 'Mail', 'Team', 'Active'];

/** Makes a cycle the current one; one of the same name gets the new dates. People who are not listed yet are added. */
export const startCycle: Action<NewCycle, Record<string, never>> = {
  writes: true,
  needs: () => ({ tables: { settings: 'all' } }),
  decide(seen, { name, start, end, people }) {
    const found = located('settings', seen, WANTED);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const cycleRow = rowOf(tab, layout, 'Name', name) ?? freeRow(tab, layout, 'Name');
    const newPeople = people.filter((person) => rowOf(tab, layout, 'Person', person.name) === undefined);
    const firstPerson = freeRow(tab, layout, 'Person');
    const edits = [
      ...writeRow('settings', layout, cycleRow, { Name: name, Start: start, End: end, State: 'running' }),
      ...writeRow('settings', layout, settingRow(layout, 'Current cycle'), { Value: name }),
      ...newPeople.flatMap((person, index) =>
        writeRow('settings', layout, firstPerson + index, {
          Person: person.name,
          Mail: person.mail,
          Team: person.team,
          Active: 'yes',
        }),
      ),
    ];
    return { edits, output: {} };
  },
};

function rowOf(tab: Tab, layout: Layout, header: string, name: string): number | undefined {
  const place = columnOf(layout, header);
  const index = tab.values.findIndex((row, at) => at >= layout.headerRow && row[place - 1] === name);
  return index === -1 ? undefined : index + 1;
}

function freeRow(tab: Tab, layout: Layout, header: string): number {
  const place = columnOf(layout, header);
  let row = layout.headerRow + 1;
  while ((tab.values[row - 1]?.[place - 1] ?? '') !== '') row += 1;
  return row;
}
