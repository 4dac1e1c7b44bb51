import type { IRange } from '@univerjs/core';
import { FormulaRuntimeService, type IFormulaCurrentConfigService } from '@univerjs/engine-formula';

/**
 * One calculation can compute a formula several times, as what it reads comes in. The engine keeps the cells that an
 * earlier result filled and a later one does not, and what a result of one cell no longer fills.
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
    if (filled) this.#empty(unit, sheet, filled);
    super.setRuntimeData(...result);
    const ranges = this.getUnitArrayFormula()[unit]?.[sheet];
    const isOneCell = ranges?.[row]?.[column] === filled;
    if (
      ranges &&
      isOneCell &&
      (filled || this.#config?.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column])
    ) {
      ranges[row] = {
        ...ranges[row],
        [column]: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      };
    }
  }

  #empty(unit: string, sheet: string, { startRow, endRow, startColumn, endColumn }: IRange): void {
    const cells = this.getRuntimeArrayFormulaCellData()[unit]?.[sheet];
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) cells?.realDeleteValue(row, column);
    }
  }
}
