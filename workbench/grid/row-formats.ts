/**
 * A conditional format whose formula names its columns absolutely, such as `=$C3="Objective"`, says the same for every
 * cell of a row. The engine asks the formula for each cell of the range; here it asks once a row.
 */
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import { firstColumnOf, isSameAlongRow } from './row-formula.ts';

let installed = false;

/** Changes the engine's own service, once for all workbooks of the page or process. */
export function installRowFormats(): void {
  if (installed) return;
  installed = true;
  const { registerFormulaWithRange, getFormulaResultWithCoords } =
    ConditionalFormattingFormulaService.prototype;
  ConditionalFormattingFormulaService.prototype.registerFormulaWithRange = function (
    unitId,
    subUnitId,
    cfId,
    formula,
    ranges,
  ) {
    const asked = ranges && isSameAlongRow(formula) ? firstColumnOf(ranges) : ranges;
    registerFormulaWithRange.call(this, unitId, subUnitId, cfId, formula, asked);
  };
  ConditionalFormattingFormulaService.prototype.getFormulaResultWithCoords = function (
    unitId,
    subUnitId,
    cfId,
    formula,
    row,
    column,
  ) {
    const asked = isSameAlongRow(formula) ? 0 : column;
    return getFormulaResultWithCoords.call(this, unitId, subUnitId, cfId, formula, row, asked);
  };
}
