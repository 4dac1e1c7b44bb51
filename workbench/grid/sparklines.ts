import { type ICellRenderContext, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from '@univerjs/sheets';
import { readSparkline, withoutSparklines } from './sparkline.ts';
import { type Box, drawSparkline } from './sparkline-drawing.ts';

const PADDING = 4;

/** Draws the results of SPARKLINE in their cells, and hides the text that carries them. */
export function showSparklines(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sparklines',
    priority: InterceptCellContentPriority.NUMFMT,
    effect: InterceptorEffectEnum.Value,
    handler(cell, _location, next) {
      if (typeof cell?.v !== 'string') return next(cell);
      const shown = withoutSparklines(cell.v);
      if (shown === cell.v) return next(cell);
      const sparkline = readSparkline(cell.v);
      // A copy: the cell itself is the workbook's.
      if (!sparkline) return next({ ...cell, v: shown });
      return next({
        ...cell,
        v: shown,
        customRender: [
          ...(cell.customRender ?? []),
          { drawWith: (pen, info) => drawSparkline(pen, sparkline, within(info)) },
        ],
      });
    },
  });
}

function within({ primaryWithCoord: cell }: ICellRenderContext): Box {
  const { startX, startY, endX, endY } = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  return {
    left: startX + PADDING,
    top: startY + PADDING,
    width: Math.max(0, endX - startX - 2 * PADDING),
    height: Math.max(0, endY - startY - 2 * PADDING),
  };
}
