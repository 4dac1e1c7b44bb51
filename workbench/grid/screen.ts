/** What draws the grid and lets a person work in it: the plugins with a user interface, their words and their look. */
import { type ILocales, mergeLocales, type Univer } from '@univerjs/core';
import designEnUS from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { ClearSelectionAllCommand, SetTextRotationCommand } from '@univerjs/sheets';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalFormattingUIEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import dataValidationEnUS from '@univerjs/sheets-data-validation/locale/en-US';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import dataValidationUIEnUS from '@univerjs/sheets-data-validation-ui/locale/en-US';
import filterEnUS from '@univerjs/sheets-filter/locale/en-US';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterUIEnUS from '@univerjs/sheets-filter-ui/locale/en-US';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUIEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUIEnUS from '@univerjs/sheets-note-ui/locale/en-US';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUIEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import {
  AddRangeProtectionFromToolbarCommand,
  IEditorBridgeService,
  SetRangeFontDecreaseCommand,
  SetRangeFontIncreaseCommand,
  UniverSheetsUIPlugin,
} from '@univerjs/sheets-ui';
import sheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import { defaultTheme } from '@univerjs/themes';
import { ToggleShortcutPanelOperation, UniverUIPlugin } from '@univerjs/ui';
import uiEnUS from '@univerjs/ui/locale/en-US';
import { PatientCellEditor } from './cell-editor.ts';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import './screen.css';

/** Words that the engine's own English lacks: it would print their keys while it calculates. */
const PROGRESS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading arrays',
      'array-calculation': 'Calculating arrays',
      done: 'Calculated',
    },
  },
};

export const SCREEN_LOCALE: ILocales[string] = mergeLocales(
  designEnUS,
  uiEnUS,
  docsUIEnUS,
  sheetsEnUS,
  sheetsUIEnUS,
  formulaEnUS,
  formulaUIEnUS,
  numfmtUIEnUS,
  conditionalFormattingUIEnUS,
  dataValidationEnUS,
  dataValidationUIEnUS,
  noteUIEnUS,
  filterEnUS,
  filterUIEnUS,
  PROGRESS,
);

/** The product's blue in place of the engine's. */
export const SCREEN_THEME: typeof defaultTheme = {
  ...defaultTheme,
  primary: {
    50: '#f1f5fb',
    100: '#e3ecf7',
    200: '#c5d8ee',
    300: '#9dbde0',
    400: '#5a8fcb',
    500: '#2f70b8',
    600: '#1f5fa8',
    700: '#194d88',
    800: '#163f6f',
    900: '#21405f',
  },
};

/** Tools that Sheets' own toolbar does not have in its first row. */
const HIDDEN_TOOLS = [
  AddRangeProtectionFromToolbarCommand,
  ClearSelectionAllCommand,
  SetRangeFontDecreaseCommand,
  SetRangeFontIncreaseCommand,
  SetTextRotationCommand,
  ToggleShortcutPanelOperation,
];
const HIDDEN = Object.fromEntries(HIDDEN_TOOLS.map(({ id }) => [id, { hidden: true }]));

/** Before the sheets' own plugins. */
export function registerScreen(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', menu: HIDDEN });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
}

/** After the sheets' own plugins. */
export function registerSheetScreen(univer: Univer): void {
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    menu: HIDDEN,
    // Sheets does not mark text that reads like a number.
    disableForceStringAlert: true,
    disableForceStringMark: true,
    override: [[IEditorBridgeService, { useClass: PatientCellEditor }]],
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
}
