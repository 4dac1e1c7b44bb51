import { isRefused } from '../../src/domain/input/reading.ts';
import { plainWord } from '../../src/domain/input/word.ts';
import { readDirection } from '../../src/domain/kpi/words.ts';
import type { CellsView, CellView } from '../../src/schema/format-views.ts';
import type { Direction } from '../../src/schema/words.ts';
import { addressOf, letters } from '../address.ts';
import { findColumns, type KpiColumn } from './kpi-columns.ts';
import { inShares, readKpiFigure } from './kpi-figure.ts';

export interface SelectedKpi {
  readonly name: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly unit: string;
  /** Null where the selection does not say. */
  readonly direction: Direction | null;
  /** Where its value stands, or its name where it has none. */
  readonly cell: string;
}

export interface LeftOut {
  readonly cell: string;
  readonly why: string;
}

export interface SelectedKpis {
  /** `Sheet1!A2:C8`. */
  readonly address: string;
  readonly kpis: readonly SelectedKpi[];
  /** Cells that stay behind. */
  readonly leftOut: readonly LeftOut[];
  /** What was taken for what by its contents, such as "targets from column C". */
  readonly taken: readonly string[];
}

/** More are no KPIs. */
const MOST = 200;

/** Reads a table of KPIs that people have; null where the selection is none. */
export function selectedKpis(view: CellsView): SelectedKpis | null {
  const { tab, values } = view;
  const found = view.columns > 1 && values.length <= MOST + 1 ? findColumns(values) : null;
  if (found === null) return null;
  const { columns, hasHeader, guessed } = found;
  const cellAt = (row: number, column: KpiColumn): string =>
    `${letters(view.column + (columns[column] ?? 0))}${view.row + row}`;
  const leftOut: LeftOut[] = [];
  const kpis = new Map<string, SelectedKpi>();
  values.forEach((cells, row) => {
    if ((hasHeader && row === 0) || cells.every((cell) => cell === '')) return;
    const { kpi, problems } = readRow((column) => cells[columns[column] ?? -1]);
    const isTwice = kpi !== null && kpis.has(plainWord(kpi.name));
    const told = isTwice ? [{ column: 'name', why: `${kpi.name} stands there already` } as const] : problems;
    for (const { column, why } of told) leftOut.push({ cell: cellAt(row, column), why });
    if (kpi === null || isTwice) return;
    const cell = `${tab}!${cellAt(row, kpi.value === null ? 'name' : 'value')}`;
    kpis.set(plainWord(kpi.name), { ...kpi, cell });
  });
  if (kpis.size === 0) return null;
  return {
    address: `${tab}!${addressOf({ ...view, rows: values.length })}`,
    kpis: [...kpis.values()],
    leftOut,
    taken: guessed.map(
      (column) => `${PLURALS[column]} from column ${letters(view.column + (columns[column] ?? 0))}`,
    ),
  };
}

const PLURALS: Readonly<Record<KpiColumn, string>> = {
  name: 'names',
  value: 'values',
  target: 'targets',
  unit: 'units',
  direction: 'directions',
};

interface ReadRow {
  readonly kpi: Omit<SelectedKpi, 'cell'> | null;
  readonly problems: readonly { readonly column: KpiColumn; readonly why: string }[];
}

/** One row of cells by what their columns are. */
function readRow(found: (column: KpiColumn) => CellView | undefined): ReadRow {
  const at = (column: KpiColumn): CellView => {
    const cell = found(column);
    return cell === undefined ? '' : cell;
  };
  const name = String(at('name') ?? '').trim();
  if (name === '') return { kpi: null, problems: [{ column: 'name', why: 'holds no name' }] };
  const figures = (['value', 'target'] as const).map((column) => ({ column, ...readKpiFigure(at(column)) }));
  const problems: ReadRow['problems'] = figures.flatMap((figure) =>
    'why' in figure ? [{ column: figure.column, why: figure.why }] : [],
  );
  if (figures.every(({ number }) => number === null)) {
    const noNumber = { column: 'name', why: `${name} has no number beside it` } as const;
    return { kpi: null, problems: problems.length > 0 ? problems : [noNumber] };
  }
  const unit = String(at('unit') ?? '').trim() || (figures.find((figure) => figure.unit !== '')?.unit ?? '');
  const [value = null, target = null] = inShares(unit, figures);
  const direction = readDirection(at('direction'));
  const isUnclear = isRefused(direction);
  const unclear = {
    column: 'direction',
    why: `“${direction && at('direction')}” is not up, down or near`,
  } as const;
  return {
    kpi: { name, unit, value, target, direction: isUnclear ? null : direction },
    problems: isUnclear ? [...problems, unclear] : problems,
  };
}
