import { readNumber } from '../../src/domain/input/number.ts';
import { isRefused } from '../../src/domain/input/reading.ts';
import type { CellsView, OpenFormatOutput } from '../../src/schema/format-views.ts';
import { addressOf, type Block, readCell, readColumn } from '../address.ts';
import { numberAdvice } from '../number-advice.ts';
import type { Choices } from './choices.ts';
import type { Comparison } from './comparison.ts';
import { contentsOf } from './selection.ts';

/** What the sheet has answered so far, by address; a text says why it could not. */
export type ReadCells = Readonly<Record<string, CellsView | string>>;

interface Known extends Pick<OpenFormatOutput, 'cells' | 'kpis'> {
  readonly read: ReadCells;
}

/** Or what to do first, as a sentence. */
export function chosenComparison(choices: Choices, known: Known): Comparison | string {
  switch (choices.kind) {
    case 'number':
      return numberIn(choices.number);
    case 'cell':
      return cellIn(choices, known);
    case 'column':
      return columnIn(choices, known);
    case 'benchmark':
      return benchmarkIn(choices.benchmark, known);
  }
}

/** The cells whose content the choices ask for; null while no address is typed. */
export function neededCells(choices: Choices, selection: Block): Block | null {
  if (choices.kind === 'cell') return readCell(choices.cell);
  return choices.kind === 'column' ? readColumn(choices.column, selection) : null;
}

function numberIn(text: string): Comparison | string {
  const value = readNumber(text);
  if (value === null) return 'Type the number to compare with.';
  return isRefused(value) ? numberAdvice(text) : { kind: 'number', value };
}

function cellIn(choices: Choices, { cells: selection, read }: Known): Comparison | string {
  const block = neededCells(choices, selection);
  if (block === null) return 'Type the cell of this tab to compare with, such as D1.';
  const cells = read[addressOf(block)];
  if (cells === undefined || typeof cells === 'string') return cells ?? READING;
  const value = cells.values[0]?.[0];
  if (typeof value === 'number') return { kind: 'cell', cells, value };
  const what = value === null ? 'holds a date' : value ? `says “${value}”` : 'is empty';
  return `${addressOf(block)} ${what}. Write a number into it, or name another cell.`;
}

function columnIn(choices: Choices, { cells: selection, read }: Known): Comparison | string {
  const block = neededCells(choices, selection);
  if (block === null) return 'Type the column of this tab to compare with, such as C or C2:C20.';
  const address = addressOf(block);
  if (block.columns > 1) return `${address} has ${block.columns} columns. Name one.`;
  if (block.rows !== selection.rows) {
    return `${address} has ${rowsOf(block)} and the selection ${rowsOf(selection)}. Name a column of the same height.`;
  }
  if (isInside(block, selection)) return `${address} is selected itself. Name a column beside the selection.`;
  const cells = read[address];
  if (cells === undefined || typeof cells === 'string') return cells ?? READING;
  const { numbers, dates } = contentsOf(cells);
  if (dates > 0) return `${address} holds dates. Name a column with numbers.`;
  if (numbers.length === 0) return `${address} holds no numbers. Name another column.`;
  return { kind: 'column', cells };
}

const READING = 'Reading the cells to compare with…';

const rowsOf = ({ rows }: Block): string => (rows === 1 ? '1 row' : `${rows} rows`);

function isInside(block: Block, { row, rows, column, columns }: Block): boolean {
  const inColumns = block.column >= column && block.column < column + columns;
  return inColumns && block.row < row + rows && row < block.row + block.rows;
}

function benchmarkIn(chosen: string, { kpis }: Known): Comparison | string {
  const [first, second] = chosen.split('.').map(Number);
  const kpi = kpis[first ?? -1];
  const benchmark = kpi?.benchmarks[second ?? -1];
  return kpi && benchmark ? { kind: 'benchmark', kpi, benchmark } : 'Choose a benchmark.';
}
