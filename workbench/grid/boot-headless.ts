import { type Injector, mergeLocales } from '@univerjs/core';
import sheetsLocale from '@univerjs/sheets/locale/en-US';
import formulaLocale from '@univerjs/sheets-formula/locale/en-US';
import { startEngine } from './engine.ts';
import type { FormatRule, Grid, GridOptions, StructureChange } from './grid.ts';
import { shiftedArea } from './shifted-area.ts';
import { shiftedFormula } from './shifted-formula.ts';
import { univerGrid } from './univer-grid.ts';

/** The same grid without a screen. */
export async function bootHeadlessGrid(options: GridOptions): Promise<Grid> {
  const univer = startEngine(mergeLocales(sheetsLocale, formulaLocale));
  const grid = univerGrid(univer, options);
  grid.onStructure((change) => shiftFormatRules(grid, univer.__getInjector(), change));
  return grid;
}

/** With a screen the engine does this itself. */
function shiftFormatRules(grid: Grid, injector: Injector, change: StructureChange): void {
  const sheet = grid.sheets().find(({ id }) => id === change.sheetId);
  const rules = sheet?.formatRules() ?? [];
  if (rules.length === 0) return;
  sheet?.setFormatRules(rules.flatMap((rule) => shiftedRule(rule, injector, change)));
}

function shiftedRule(rule: FormatRule, injector: Injector, change: StructureChange): FormatRule[] {
  const ranges = rule.ranges.flatMap((area) => shiftedArea(area, change) ?? []);
  if (ranges.length === 0) return [];
  if (rule.test.kind !== 'formula') return [{ ...rule, ranges }];
  return [
    {
      ...rule,
      ranges,
      test: { kind: 'formula', formula: shiftedFormula(injector, rule.test.formula, change) },
    },
  ];
}
