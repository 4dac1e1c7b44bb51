import type { KeyResultType, Kind, Link } from '../../schema/words.ts';
import { type Action, isRefusal } from '../action.ts';
import type { Edit } from '../edit.ts';
import { columnOf, type Layout, letters } from '../layout.ts';
import { located } from '../locate.ts';
import { newIds } from '../new-ids.ts';
import { lastUsedRow } from '../okr-table.ts';
import type { CellContent } from '../sheet-plan.ts';
import type { Tab } from '../tab.ts';
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
}

interface Row {
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly isKeyResult: boolean;
  readonly isShare: boolean;
}

/** Shown as a share, kept as a fraction. */
export const PERCENT = '%';
const PERCENT_FORMAT = '0%';
/** Key results stand indented beneath their objective. */
const INDENTED_FORMAT = '"      "@';

/** Writes objectives with their key results below the last row, each with a new ID. */
export const addOkrs: Action<
  { cycle: string; objectives: readonly NewObjective[] },
  { ids: readonly string[] }
> = {
  writes: true,
  needs: () => ({ tables: { okrs: 'all' } }),
  decide(seen, { cycle, objectives }) {
    const found = located('okrs', seen, OKR_HEADERS);
    if (isRefusal(found)) return found;
    const nextId = newIds(found.tab, found.layout);
    const rows = objectives.flatMap((objective) => rowsOf(objective, '', cycle, nextId));
    const first = lastUsedRow(found.tab, found.layout) + 1;
    return {
      edits: [write(found, rows, first), ...formats(found.layout, rows, first)],
      output: { ids: rows.map((row) => String(row.cells.ID)) },
    };
  },
};

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
    },
    isKeyResult: true,
    isShare: keyResult.unit === PERCENT,
  }));
  const below = objective.below.flatMap((child) => rowsOf(child, id, cycle, nextId));
  return [{ cells, isKeyResult: false, isShare: false }, ...keyResults, ...below];
}

function write({ layout }: { tab: Tab; layout: Layout }, rows: readonly Row[], first: number): Edit {
  const places = OKR_HEADERS.map((header) => columnOf(layout, header));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const values = rows.map(({ cells }) => {
    const line: CellContent[] = Array.from({ length: to - from + 1 }, () => null);
    for (const [header, content] of Object.entries(cells)) line[columnOf(layout, header) - from] = content;
    return line;
  });
  return { edit: 'write', table: 'okrs', row: first, column: from, values };
}

function formats(layout: Layout, rows: readonly Row[], first: number): readonly Edit[] {
  const cellsOf = (wanted: (row: Row) => boolean, headers: readonly string[]) =>
    rows.flatMap((row, index) =>
      wanted(row) ? headers.map((header) => `${letters(columnOf(layout, header))}${first + index}`) : [],
    );
  const edits = [
    { format: INDENTED_FORMAT, cells: cellsOf((row) => row.isKeyResult, ['Title']) },
    { format: PERCENT_FORMAT, cells: cellsOf((row) => row.isShare, ['Start', 'Target', 'Limit', 'Current']) },
  ];
  return edits
    .filter(({ cells }) => cells.length > 0)
    .map(({ format, cells }): Edit => ({ edit: 'format', table: 'okrs', cells, format }));
}
