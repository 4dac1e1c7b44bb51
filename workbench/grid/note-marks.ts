import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';

const AFTER_THE_ENGINES_OWN = 99;
const MARK = { color: '#8a96a3', size: 5 };

/** Marks a cell with a note by a small grey corner, where the engine's is bright yellow. */
export function showNoteMarks(injector: Injector): void {
  const notes = injector.get(SheetsNoteModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'note-marks',
    priority: AFTER_THE_ENGINES_OWN,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      if (!cell?.markers || !notes.getNote(unitId, subUnitId, { row, col })) return next(cell);
      return next({ ...cell, markers: { ...cell.markers, tr: MARK } });
    },
  });
}
