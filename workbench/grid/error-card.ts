import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { debounceTime } from 'rxjs';
import type { Grid } from './grid.ts';

/** The engine's own card for a cell with an error has this key; it says no more than "Error". */
const KEY = 'SHEET_FORMULA_ALERT';
const AFTER_THE_ENGINES_OWN_MS = 150;
const SIZE = { width: 200, height: 74 };

/** Shows what a custom function threw when the pointer rests on its cell. The engine takes the card away again. */
export function showErrorCards(injector: Injector, grid: Pick<Grid, 'errorAt'>): void {
  const alerts = injector.get(CellAlertManagerService);
  const pointed = injector.get(HoverManagerService).currentCell$.pipe(debounceTime(AFTER_THE_ENGINES_OWN_MS));
  pointed.subscribe((cell) => {
    const location = cell?.location;
    const message = location && grid.errorAt(location.subUnitId, location.row, location.col);
    if (!message) return;
    alerts.removeAlert(KEY);
    alerts.showAlert({ type: CellAlertType.ERROR, title: 'Error', message, location, key: KEY, ...SIZE });
  });
}
