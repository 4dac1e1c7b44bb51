/** Brings the editor of the current cell up to date once, when whatever writes into the cell is done with it. */
import { EditorBridgeService } from '@univerjs/sheets-ui';

export class PatientCellEditor extends EditorBridgeService {
  #isDue = false;

  override refreshEditCellState(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this._disposed) super.refreshEditCellState();
    });
  }
}
