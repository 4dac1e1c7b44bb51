import { cycleFinder } from '../../domain/okr/cycle.ts';
import { toIso } from '../../domain/time/civil-date.ts';
import type { OpenTablesInput, TablesView } from '../../schema/calls.ts';
import { isProblem } from '../../schema/problem.ts';
import { type Action, isRefusal, type Part, refuse } from '../action.ts';
import { located, ownTab } from '../locate.ts';
import { okrsViewOf } from '../okrs-view.ts';
import { plainCells } from '../plain-cells.ts';
import { type ReadSettings, readSettingsTab } from '../settings-table.ts';
import { columnsOf } from '../tab.ts';
import { KPI_DATA_HEADERS, KPI_HEADERS, OKR_HEADERS, type TableName } from '../tables.ts';

type Asked = OpenTablesInput['tables'][number];

/** What a page of the sidebar opens with: the settings, and the tables that it names or why they can't be had. */
export const openTables: Action<OpenTablesInput, TablesView> = {
  writes: false,
  needs: ({ tables, mail }) => ({
    tables: { settings: 'all', ...Object.fromEntries(tables.map((asked) => PARTS[asked])) },
    mail,
  }),
  decide(seen, { tables }, moment) {
    const settings = readSettingsTab(seen, moment);
    if (isRefusal(settings)) return settings;
    const { zone } = moment;
    const { today, cycleName, cycles, scoring, people, doubts } = settings;
    const plain = plainCells(zone);
    const ifAsked = <Read>(name: Asked, read: () => Read) => (tables.includes(name) ? read() : refuse(''));
    const table = (name: Asked, wanted: readonly string[], shown = wanted) =>
      ifAsked(name, () => {
        const found = located(PARTS[name][0], seen, wanted);
        if (isRefusal(found)) return found;
        const { tab, layout } = found;
        const [, ...rows] = plain(columnsOf(tab, layout, shown));
        // The plan names the columns of people's own too, without what stands in them.
        const names = new Set([...shown, ...(name === 'plan' ? layout.columns.keys() : [])]);
        return { id: tab.id, header: layout.headerRow, cells: [[...names], ...rows] };
      });
    return {
      edits: [],
      output: {
        zone,
        today: toIso(today),
        cycle: cycleOf(settings),
        cycleName,
        cycles: cycles.map(({ name }) => name),
        calendar: plain(settings.calendar),
        people,
        mail: seen.mail,
        pace: scoring.pace,
        settings: plain(settings.cells),
        doubts,
        okrs: ifAsked('okrs', () => okrsViewOf(seen, settings, zone)),
        plan: table('plan', OKR_HEADERS),
        kpis: table('kpis', KPI_HEADERS),
        kpiData: table('kpiData', KPI_DATA_HEADERS, ['Date', 'KPI', 'Value']),
        checkIns: ifAsked('checkIns', () => {
          const log = ownTab('checkIns', seen);
          return isRefusal(log) ? log : { id: log.id };
        }),
        log: table('log', ['Time', 'Who', 'ID', 'Comment']),
      },
    };
  },
};

/** The log grows without end; a page that saves to it wants no more than its id. */
const PARTS: Readonly<Record<Asked, readonly [TableName, Part]>> = {
  okrs: ['okrs', 'all'],
  plan: ['okrs', 'all'],
  kpis: ['kpis', 'all'],
  kpiData: ['kpiData', 'all'],
  checkIns: ['checkIns', 'id'],
  log: ['checkIns', 'all'],
};

function cycleOf({ cycles, cycleName }: ReadSettings): TablesView['cycle'] {
  const cycle = cycleFinder(cycles)(cycleName);
  return isProblem(cycle) ? null : { name: cycle.name, start: toIso(cycle.start), end: toIso(cycle.end) };
}
