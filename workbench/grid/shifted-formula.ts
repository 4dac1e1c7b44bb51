import type { Injector } from '@univerjs/core';
import type { StructureChange } from './grid.ts';
import { mappedFormula } from './mapped-formula.ts';
import { shiftedArea } from './shifted-area.ts';

/** A formula of the changed sheet after rows or columns were put in or taken out; other sheets' cells stay. */
export const shiftedFormula = (injector: Injector, formula: string, change: StructureChange): string =>
  mappedFormula(injector, formula, (area, sheetName) =>
    sheetName === '' ? shiftedArea(area, change) : area,
  );
