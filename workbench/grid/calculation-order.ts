/** In which order formulas run: each after what it reads, and where possible after what may spill into what it reads. */
import type { IUnitRange } from '@univerjs/core';
import type { IFormulaCurrentConfigService, IFormulaDependencyTree } from '@univerjs/engine-formula';

type Sheets = ReturnType<IFormulaCurrentConfigService['getUnitData']>;

export interface Readers<Formula> {
  /** Of the formula's own cell. They run later, unless they are read by it in turn. */
  readonly sure: Iterable<Formula>;
  /** Of cells that the formula may spill into. They wait as long as anything else can run. */
  readonly likely: Iterable<Formula>;
}

/** The first to run first. Readers that are not among the formulas are left out. */
export function calculationOrder<Formula>(
  formulas: readonly Formula[],
  readersOf: (formula: Formula) => Readers<Formula>,
): Formula[] {
  // Counted, not kept: in a long column that reads another whole, there are more of them than room.
  const read = { sure: new Map<Formula, number>(), likely: new Map<Formula, number>() };
  for (const formula of formulas) {
    const { sure, likely } = readersOf(formula);
    for (const reader of sure) read.sure.set(reader, (read.sure.get(reader) ?? 0) + 1);
    for (const reader of likely) read.likely.set(reader, (read.likely.get(reader) ?? 0) + 1);
  }
  const waiting = new Set(formulas);
  const held = new Set<Formula>();
  const free: Formula[] = [];
  const ordered: Formula[] = [];

  const look = (formula: Formula) => {
    if (!waiting.has(formula) || read.sure.get(formula)) return;
    if (read.likely.get(formula)) held.add(formula);
    else free.push(formula);
  };
  const ran = (counts: Map<Formula, number>, readers: Iterable<Formula>) => {
    for (const reader of readers) {
      const left = (counts.get(reader) ?? 0) - 1;
      counts.set(reader, left);
      if (left === 0) look(reader);
    }
  };
  formulas.forEach(look);
  for (;;) {
    const next = free.pop() ?? firstOf(held) ?? firstOf(waiting);
    if (next === undefined) return ordered;
    held.delete(next);
    if (!waiting.delete(next)) continue;
    ordered.push(next);
    const { sure, likely } = readersOf(next);
    ran(read.sure, sure);
    ran(read.likely, likely);
  }
}

/** Where a formula that was never computed can show results: in its cell and the blank ones to its right and below. */
export function reachOf(
  { unitId, subUnitId, row, column }: IFormulaDependencyTree,
  sheets: Sheets,
): IUnitRange {
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const reach = { unitId, sheetId: subUnitId, range };
  const { cellData: cells, rowCount, columnCount } = sheets[unitId]?.[subUnitId] ?? {};
  if (!cells || !rowCount || !columnCount || !isBlank(cells.getValue(row, column)?.v)) return reach;
  const isFree = (at: number, across: number) => {
    const cell = cells.getValue(at, across);
    return isBlank(cell?.v) && !cell?.f && !cell?.si;
  };
  while (range.endRow + 1 < rowCount && isFree(range.endRow + 1, column)) range.endRow += 1;
  while (range.endColumn + 1 < columnCount && isFree(row, range.endColumn + 1)) range.endColumn += 1;
  return reach;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null;
}

function firstOf<Item>(items: ReadonlySet<Item>): Item | undefined {
  const [first] = items;
  return first;
}
