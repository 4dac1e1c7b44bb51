import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { printed } from './number-format.ts';

/** Draws texts in a number format with a text section as Sheets does; the engine formats numbers only. */
export function showTextFormats(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'text-formats',
    priority: InterceptCellContentPriority.NUMFMT,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { workbook }, next) {
      if (typeof cell?.v !== 'string' || cell.p) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
      const shown = printed(cell.v, pattern);
      // A copy: the cell itself is the workbook's.
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
}
