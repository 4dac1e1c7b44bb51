import { plainWord } from '../../domain/input/word.ts';
import type { Cadence, Direction, Perspective } from '../../schema/words.ts';
import { type Action, isRefusal } from '../action.ts';
import type { Layout } from '../layout.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { type Contents, cellsUnder, formatted, writeRows } from '../new-rows.ts';
import { PERCENT } from '../okr-looks.ts';
import { lastUsedRow } from '../okr-table.ts';
import { type Tab, textRows } from '../tab.ts';
import { KPI_HEADERS } from '../tables.ts';

export interface NewKpi {
  readonly name: string;
  readonly perspective: Perspective | '';
  readonly owner: string;
  readonly team: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly cadence: Cadence | '';
  readonly target: number | null;
  readonly redFlag: number | null;
  readonly benchmark: number | null;
  readonly benchmarkNote: string;
  /** Null where nobody has said. */
  readonly leading: boolean | null;
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

/** Writes KPIs below the last row, each with a new ID. One that the team has already keeps its row and its ID. */
export const addKpis: Action<{ kpis: readonly NewKpi[] }, { ids: readonly string[] }> = {
  writes: true,
  needs: () => ({ tables: { kpis: 'all' } }),
  decide(seen, { kpis }) {
    const found = located('kpis', seen, [...KPI_HEADERS, 'Current']);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const nextId = newIds(tab, layout);
    const idOf = existingIds(tab, layout);
    const rows: Contents[] = [];
    const ids = kpis.map((kpi) => {
      const known = idOf.get(nameOf(kpi.name, kpi.team));
      if (known !== undefined) return known;
      const id = nextId('K');
      idOf.set(nameOf(kpi.name, kpi.team), id);
      rows.push(contentsOf(kpi, id));
      return id;
    });
    if (rows.length === 0) return { edits: [], output: { ids } };
    const first = lastUsedRow(tab, layout, KPI_HEADERS) + 1;
    const shares = cellsUnder(layout, IN_UNIT, first, rows, ({ Unit: unit }) => unit === PERCENT);
    return {
      edits: [
        writeRows('kpis', layout, KPI_HEADERS, first, rows),
        ...formatted('kpis', shares, SHARE_FORMAT),
      ],
      output: { ids },
    };
  },
};

const nameOf = (name: string, team: string): string => plainWord(`${name}|${team}`);

const existingIds = (tab: Tab, layout: Layout): Map<string, string> =>
  new Map(
    textRows(tab, layout, ['ID', 'KPI', 'Team']).flatMap(({ texts: [id = '', name = '', team = ''] }) =>
      id === '' ? [] : [[nameOf(name, team), id]],
    ),
  );

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
    Leading: kpi.leading === null ? '' : kpi.leading ? 'yes' : 'no',
  };
}
