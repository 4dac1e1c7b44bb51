import { cycleFinder } from '../../domain/okr/cycle.ts';
import { toIso } from '../../domain/time/civil-date.ts';
import type { OpenTablesInput, TablesView } from '../../schema/calls.ts';
import { isProblem } from '../../schema/problem.ts';
import { type Action, isRefusal, type Part } from '../action.ts';
import { located, ownTab } from '../locate.ts';
import { okrsViewOf } from '../okrs-view.ts';
import { plainCells } from '../plain-cells.ts';
import { type ReadSettings, readSettingsTab } from '../settings-table.ts';
import { columnsOf } from '../tab.ts';
import { KPI_DATA_HEADERS, KPI_HEADERS } from '../tables.ts';

/** What a page of the sidebar opens with: the settings, and the tables that it names or why they can't be had. */
export const openTables: Action<OpenTablesInput, TablesView> = {
  writes: false,
  needs: ({ tables, mail }) => ({
    tables: { settings: 'all', ...Object.fromEntries(tables.map((table) => [table, partOf(table)])) },
    mail,
  }),
  decide(seen, _, moment) {
    const settings = readSettingsTab(seen, moment);
    if (isRefusal(settings)) return settings;
    const { zone } = moment;
    const { today, cycleName, cycles, scoring, people, doubts } = settings;
    const plain = plainCells(zone);
    const table = (name: 'kpis' | 'kpiData', wanted: readonly string[], shown = wanted) => {
      const found = located(name, seen, wanted);
      if (isRefusal(found)) return found;
      return { id: found.tab.id, cells: plain(columnsOf(found.tab, found.layout, shown)) };
    };
    const log = ownTab('checkIns', seen);
    return {
      edits: [],
      output: {
        zone,
        today: toIso(today),
        cycle: cycleOf(settings),
        cycleName,
        cycles: cycles.map(({ name }) => name),
        people,
        mail: seen.mail,
        pace: scoring.pace,
        settings: plain(settings.cells),
        doubts,
        okrs: okrsViewOf(seen, settings, zone),
        kpis: table('kpis', KPI_HEADERS),
        kpiData: table('kpiData', KPI_DATA_HEADERS, ['Date', 'KPI', 'Value']),
        checkIns: isRefusal(log) ? log : { id: log.id },
      },
    };
  },
};

/** The log grows without end and no page shows it. */
const partOf = (table: OpenTablesInput['tables'][number]): Part => (table === 'checkIns' ? 'id' : 'all');

function cycleOf({ cycles, cycleName }: ReadSettings): TablesView['cycle'] {
  const cycle = cycleFinder(cycles)(cycleName);
  return isProblem(cycle) ? null : { name: cycle.name, start: toIso(cycle.start), end: toIso(cycle.end) };
}
