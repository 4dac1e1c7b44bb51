/** Where the active sheet's cells are on the screen, for what is laid over them. */
import {
  fromEventSubject,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { merge } from 'rxjs';

export interface SheetView {
  /** Lies over the cells and lets the pointer through. */
  readonly surface: HTMLElement;
  /** Of a cell of the active sheet; undefined while no sheet is drawn. */
  placeOf(row: number, column: number): CellPlace | undefined;
  /** Tells of scrolling, zooming, another tab, and other sizes of rows, columns and the window. */
  onMove(listener: () => void): void;
}

/** In pixels, from the upper left corner of the surface. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  /** 1 is full size. */
  readonly zoom: number;
  /** Where the part of the surface begins in which the cell scrolls. */
  readonly pane: { readonly left: number; readonly top: number };
}

export function sheetView(injector: Injector): SheetView {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderUnitById(workbook.getUnitId());
  if (!workbook || !render) throw new Error('The grid draws no sheet.');
  const { engine, scene } = render;
  const skeletons = render.with(SheetSkeletonManagerService);
  const surface = document.createElement('div');
  surface.className = 'over-cells';
  engine.getCanvasElement().after(surface);

  return {
    surface,
    placeOf(row, column) {
      const skeleton = skeletons.getCurrentSkeleton();
      const { startRow, startColumn } = workbook.getActiveSheet().getFreeze();
      const viewport = scene.getViewport(partWith(row < startRow, column < startColumn));
      if (!skeleton || !viewport) return undefined;
      const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
      const { scaleX: zoom } = scene.getAncestorScale();
      return {
        left: (startX - viewport.viewportScrollX) * zoom,
        top: (startY - viewport.viewportScrollY) * zoom,
        zoom,
        pane: { left: viewport.left, top: viewport.top },
      };
    },
    onMove(listener) {
      merge(
        skeletons.currentSkeleton$,
        render.with(SheetScrollManagerService).validViewportScrollInfo$,
        fromEventSubject(engine.onTransformChange$),
        fromEventSubject(scene.onTransformChange$),
      ).subscribe(listener);
    },
  };
}

/** Frozen rows and columns are drawn in parts of their own. */
function partWith(frozenRow: boolean, frozenColumn: boolean): SHEET_VIEWPORT_KEY {
  if (frozenRow)
    return frozenColumn ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  return frozenColumn ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}
