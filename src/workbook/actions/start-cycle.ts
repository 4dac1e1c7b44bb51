import { type Action, isRefusal } from '../action.ts';
import { located } from '../locate.ts';
import { cycleRows, type NewCycle, newEntries } from '../new-cycle.ts';
import { writeRow } from '../write-row.ts';

export interface Person {
  readonly name: string;
  readonly mail: string;
  readonly team: string;
}

interface Input extends NewCycle {
  readonly people: readonly Person[];
}

const WANTED = ['Setting', 'Value', 'Name', 'Start', 'End', 'State', 'Person', 'Mail', 'Team', 'Active'];

/** Makes a cycle the current one; one of the same name gets the new dates. People who are not listed yet are added. */
export const startCycle: Action<Input, Record<string, never>> = {
  writes: true,
  needs: () => ({ tables: { settings: 'all' } }),
  decide(seen, { people, ...cycle }) {
    const found = located('settings', seen, WANTED);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const listed = people.map(({ name, mail, team }) => ({
      Person: name,
      Mail: mail,
      Team: team,
      Active: 'yes',
    }));
    const rows = [
      ...cycleRows(tab.values, layout, cycle),
      ...newEntries(tab.values, layout, 'Person', listed),
    ];
    const edits = rows.flatMap(({ row, contents }) => writeRow('settings', layout, row, contents));
    return { edits, output: {} };
  },
};
