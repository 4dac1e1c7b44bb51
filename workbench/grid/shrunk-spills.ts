import type { IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaRuntimeService, type IFormulaCurrentConfigService } from '@univerjs/engine-formula';

/**
 * The engine keeps the cells that an earlier result of a formula filled and a later one does not: those of the same
 * calculation, which can compute a formula several times as what it reads comes in; those of the one before, which
 * formulas then read as if they still stood there; and what a result of one cell no longer fills.
 */
export class ShrinkingRuntime extends FormulaRuntimeService {
  #config: IFormulaCurrentConfigService | undefined;

  /** Where to find what formulas filled before this calculation. */
  follow(config: IFormulaCurrentConfigService): void {
    this.#config = config;
  }

  override setRuntimeData(...result: Parameters<FormulaRuntimeService['setRuntimeData']>): void {
    const [unit, sheet, row, column] = [
      this.currentUnitId,
      this.currentSubUnitId,
      this.currentRow,
      this.currentColumn,
    ];
    const filled = this.getUnitArrayFormula()[unit]?.[sheet]?.[row]?.[column];
    if (filled) empty(this.getRuntimeArrayFormulaCellData()[unit]?.[sheet], filled);
    const before = this.#config?.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column];
    super.setRuntimeData(...result);
    // Only now, since the engine tells by them that the formula itself filled the cells.
    if (before) empty(this.#config?.getArrayFormulaCellData()[unit]?.[sheet], before);
    const ranges = this.getUnitArrayFormula()[unit]?.[sheet];
    const isOneCell = ranges?.[row]?.[column] === filled;
    if (ranges && isOneCell && (filled || before)) {
      ranges[row] = {
        ...ranges[row],
        [column]: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      };
    }
  }
}

function empty(
  cells: Nullable<ObjectMatrix<unknown>>,
  { startRow, endRow, startColumn, endColumn }: IRange,
): void {
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) cells?.realDeleteValue(row, column);
  }
}
