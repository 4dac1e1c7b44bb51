import { plainWord } from '../../domain/input/word.ts';
import { toIso } from '../../domain/time/civil-date.ts';
import type { KpisAnswer } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import { cycleViewOf } from '../cycle-view.ts';
import { located } from '../locate.ts';
import { readOkrSheet } from '../okr-sheet.ts';
import { peopleOf } from '../people.ts';
import { plainCells } from '../plain-cells.ts';
import { readSettingsTab } from '../settings-table.ts';
import { columnsOf } from '../tab.ts';
import { KPI_DATA_HEADERS, KPI_HEADERS } from '../tables.ts';

/** All that the sidebar needs of the KPIs, in one answer. A workbook of KPIs alone has no OKRs to link them to. */
export const openKpis: Action<{ person: string | null }, KpisAnswer> = {
  writes: false,
  needs: ({ person }) => ({
    tables: { okrs: 'all', kpis: 'all', kpiData: 'all', settings: 'all' },
    mail: person === null,
  }),
  decide(seen, { person }, moment) {
    const kpis = located('kpis', seen, KPI_HEADERS);
    if (isRefusal(kpis)) return kpis;
    const data = located('kpiData', seen, KPI_DATA_HEADERS);
    if (isRefusal(data)) return data;
    const settings = readSettingsTab(seen, moment);
    if (isRefusal(settings)) return settings;
    const okrs = readOkrSheet(seen, moment.zone);
    const fed = isRefusal(okrs)
      ? []
      : okrs.rows.filter(
          ({ kpi, cycle }) => kpi !== '' && plainWord(cycle) === plainWord(settings.cycleName),
        );
    const owners = columnsOf(kpis.tab, kpis.layout, ['Owner']).slice(1);
    const plain = plainCells(moment.zone);
    const output: KpisAnswer = {
      dataTab: data.tab.id,
      today: toIso(settings.today),
      cycle: cycleViewOf(settings),
      ...peopleOf(
        settings,
        owners.map(([owner]) => String(owner).trim()),
        person,
        seen.mail,
      ),
      kpis: plain(columnsOf(kpis.tab, kpis.layout, KPI_HEADERS)),
      data: plain(columnsOf(data.tab, data.layout, ['Date', 'KPI', 'Value'])),
      settings: plain(settings.cells),
      keyResults: fed.map(({ kpi, title }) => ({ kpi, title })),
      notices: settings.doubts.map((text) => ({ text, remedy: null })),
    };
    return { edits: [], output };
  },
};
