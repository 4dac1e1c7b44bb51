/** The engine without a screen; the page adds its plugins to the same start. */
import { type ILocales, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { holdBackDirty } from './calculation.ts';
import { installComparedCells } from './compared-cells.ts';
import { installLinkCells } from './link-cells.ts';
import { installOpenRanges } from './open-ranges.ts';
import { installRowFormats } from './row-formats.ts';
import { replaceSpillPass } from './spill-pass.ts';
import { installTextValues } from './text-values.ts';

/** `registerScreen` adds what draws, between the formula engine and the sheets. */
export function startEngine(
  locale: ILocales[string],
  theme: ConstructorParameters<typeof Univer>[0] = {},
  registerScreen: (univer: Univer) => void = () => {},
): Univer {
  installComparedCells();
  installLinkCells();
  installOpenRanges();
  installRowFormats();
  installTextValues();
  const univer = new Univer({
    ...theme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locale },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  holdBackDirty(univer.__getInjector());
  replaceSpillPass(univer.__getInjector());
  registerScreen(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  // Without FORCED the results kept in a snapshot stand as they are.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  return univer;
}
