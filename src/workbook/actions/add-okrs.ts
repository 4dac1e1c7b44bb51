import type { KeyResultType, Kind, Link } from '../../schema/words.ts';
import { type Action, isRefusal } from '../action.ts';
import { FEEDING, feedOf } from '../kpi-feed.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { type Contents, writeRows } from '../new-rows.ts';
import { isShare, okrLooks } from '../okr-looks.ts';
import { lastUsedRow } from '../okr-table.ts';
import { OKR_HEADERS } from '../tables.ts';

export interface NewObjective {
  readonly title: string;
  readonly owner: string;
  readonly team: string;
  readonly kind: Kind;
  readonly link?: Link;
  readonly keyResults: readonly NewKeyResult[];
  readonly below: readonly NewObjective[];
}

export interface NewKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly type: KeyResultType;
  readonly kind: Kind;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly limit: number | null;
  /** Its share among its siblings; absent for equal shares. */
  readonly weight?: number;
  /** The ID of the KPI whose current value it takes over. */
  readonly kpi?: string;
}

interface Row {
  readonly cells: Contents;
  readonly isKeyResult: boolean;
  readonly isShare: boolean;
}

/** Writes objectives with their key results below the last row, each with a new ID. */
export const addOkrs: Action<
  { cycle: string; objectives: readonly NewObjective[] },
  { ids: readonly string[]; rows: readonly Contents[] }
> = {
  writes: true,
  needs: ({ objectives }) => ({
    tables: objectives.some(isFed) ? { okrs: 'all', kpis: 'head' } : { okrs: 'all' },
  }),
  decide(seen, { cycle, objectives }) {
    const found = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(found)) return found;
    const { tab, layout } = found;
    const nextId = newIds(tab, layout);
    const first = lastUsedRow(tab, layout) + 1;
    const plain = objectives.flatMap((objective) => rowsOf(objective, '', cycle, nextId));
    const kpis = objectives.some(isFed) ? located('kpis', seen, FEEDING) : null;
    if (kpis !== null && isRefusal(kpis)) return kpis;
    const rows = plain.map((row, index) =>
      kpis === null || !row.cells.KPI
        ? row
        : { ...row, cells: { ...row.cells, Current: feedOf(layout, first + index, kpis.layout) } },
    );
    const looks = rows.map(({ isKeyResult, isShare }, index) => ({
      row: first + index,
      isKeyResult: isKeyResult || undefined,
      isShare: isShare || undefined,
    }));
    return {
      edits: [
        writeRows(
          'okrs',
          layout,
          OKR_HEADERS,
          first,
          rows.map(({ cells }) => cells),
        ),
        ...okrLooks(layout, looks),
      ],
      output: { ids: rows.map((row) => String(row.cells.ID)), rows: rows.map(({ cells }) => cells) },
    };
  },
};

const isFed = ({ keyResults, below }: NewObjective): boolean =>
  keyResults.some(({ kpi }) => kpi) || below.some(isFed);

function rowsOf(
  objective: NewObjective,
  parent: string,
  cycle: string,
  nextId: (prefix: 'O' | 'KR') => string,
): readonly Row[] {
  const id = nextId('O');
  const { team } = objective;
  const cells = {
    ID: id,
    Item: 'Objective',
    Parent: parent,
    Link: objective.link ?? '',
    Title: objective.title,
    Owner: objective.owner,
    Team: team,
    Cycle: cycle,
    Kind: objective.kind,
  };
  const keyResults = objective.keyResults.map((keyResult) => ({
    cells: {
      ID: nextId('KR'),
      Item: 'Key result',
      Parent: id,
      Title: keyResult.title,
      Owner: keyResult.owner,
      Team: team,
      Cycle: cycle,
      Kind: keyResult.kind,
      Type: keyResult.type,
      Unit: keyResult.unit,
      Start: keyResult.start,
      Target: keyResult.target,
      Limit: keyResult.limit,
      Weight: keyResult.weight ?? null,
      KPI: keyResult.kpi ?? '',
    },
    isKeyResult: true,
    isShare: isShare(keyResult.unit, keyResult.start, keyResult.target, keyResult.limit),
  }));
  const below = objective.below.flatMap((child) => rowsOf(child, id, cycle, nextId));
  return [{ cells, isKeyResult: false, isShare: false }, ...keyResults, ...below];
}
