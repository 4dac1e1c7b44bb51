import { HyperlinkEngineFormulaService } from '@univerjs/engine-formula';

let installed = false;

/**
 * A link is rich text, a blank label a plain one. The engine leaves the other of the two in the cell when one follows
 * the other, and takes a label of spaces for none.
 */
export function installLinkCells(): void {
  if (installed) return;
  installed = true;
  const { generateCellValue } = HyperlinkEngineFormulaService.prototype;
  HyperlinkEngineFormulaService.prototype.generateCellValue = function (url, label) {
    const { p } = generateCellValue.call(this, url, label);
    return p ? { v: null, p } : { v: label, p: null };
  };
}
