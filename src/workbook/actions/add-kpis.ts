import type { Cadence, Direction, Perspective } from '../../schema/words.ts';
import { type Action, isRefusal } from '../action.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { type Contents, cellsUnder, formatted, writeRows } from '../new-rows.ts';
import { lastUsedRow } from '../okr-table.ts';
import { KPI_HEADERS } from '../tables.ts';
import { PERCENT } from './add-okrs.ts';

export interface NewKpi {
  readonly name: string;
  readonly perspective: Perspective;
  readonly owner: string;
  readonly team: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly cadence: Cadence;
  readonly target: number | null;
  readonly redFlag: number | null;
  readonly benchmark: number | null;
  readonly benchmarkNote: string;
  readonly leading: boolean;
}

const SHARE_FORMAT = '0.0%';
const IN_UNIT = [
  'Target',
  'Red flag',
  'Benchmark',
  'Current',
  'Previous',
  'Change',
  'Lower',
  'Mean',
  'Upper',
];

/** Writes KPIs below the last row, each with a new ID. */
export const addKpis: Action<{ kpis: readonly NewKpi[] }, { ids: readonly string[] }> = {
  writes: true,
  needs: () => ({ tables: { kpis: 'all' } }),
  decide(seen, { kpis }) {
    const found = located('kpis', seen, [...KPI_HEADERS, 'Current']);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const nextId = newIds(tab, layout);
    const rows = kpis.map((kpi) => contentsOf(kpi, nextId('K')));
    const first = lastUsedRow(tab, layout, KPI_HEADERS) + 1;
    const shares = cellsUnder(layout, IN_UNIT, first, rows, ({ Unit: unit }) => unit === PERCENT);
    return {
      edits: [
        writeRows('kpis', layout, KPI_HEADERS, first, rows),
        ...formatted('kpis', shares, SHARE_FORMAT),
      ],
      output: { ids: rows.map(({ ID: id }) => String(id)) },
    };
  },
};

function contentsOf(kpi: NewKpi, id: string): Contents {
  return {
    ID: id,
    KPI: kpi.name,
    Perspective: kpi.perspective,
    Owner: kpi.owner,
    Team: kpi.team,
    Unit: kpi.unit,
    Direction: kpi.direction,
    Cadence: kpi.cadence,
    Target: kpi.target,
    'Red flag': kpi.redFlag,
    Benchmark: kpi.benchmark,
    'Benchmark note': kpi.benchmarkNote,
    Leading: kpi.leading ? 'yes' : 'no',
  };
}
