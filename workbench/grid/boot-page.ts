import { CommandType, ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import { startEngine } from './engine.ts';
import { showErrorCards } from './error-card.ts';
import type { Grid, GridOptions } from './grid.ts';
import { followLinks } from './links.ts';
import { showNoteMarks } from './note-marks.ts';
import { registerScreen, registerSheetScreen, SCREEN_LOCALE, SCREEN_THEME } from './screen.ts';
import { type SheetView, sheetView } from './sheet-view.ts';
import { showSparklines } from './sparklines.ts';
import { showTextFormats } from './text-formats.ts';
import { univerGrid } from './univer-grid.ts';

export interface PageGridOptions extends GridOptions {
  readonly container: HTMLElement;
}

export interface PageGrid extends Grid {
  /** Tells of everything that `save` would show, whoever did it. */
  onChange(listener: () => void): void;
  /** Gives the keyboard to the sheet. */
  focus(): void;
  /** Of the workbook that is open. */
  view(): SheetView;
}

/** A grid that a person sees and types into. */
export async function bootPageGrid({ container, ...options }: PageGridOptions): Promise<PageGrid> {
  const univer = startEngine(SCREEN_LOCALE, { theme: SCREEN_THEME }, (started) =>
    registerScreen(started, container),
  );
  registerSheetScreen(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const grid = univerGrid(univer, options);
  let view: SheetView | undefined;
  return {
    ...grid,
    load(snapshot) {
      grid.load(snapshot);
      // Only now do the plugins of the screen have their services.
      showErrorCards(injector, grid);
      showTextFormats(injector);
      showSparklines(injector);
      showNoteMarks(injector);
      followLinks(injector, grid, container);
    },
    onChange(listener) {
      commands.onCommandExecuted(({ id, type }) => {
        if (changesWorkbook(id, type)) listener();
      });
    },
    view() {
      view ??= sheetView(injector);
      return view;
    },
    focus: () => injector.get(ILayoutService).focus(),
  };
}

/** The text of an open cell editor is a document of its own, and results of formulas are computed again on opening. */
function changesWorkbook(id: string, type: CommandType | undefined): boolean {
  if (id === SetWorksheetActiveOperation.id) return true;
  return type === CommandType.MUTATION && !id.startsWith('doc.') && !id.startsWith('formula.');
}
