import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { EngineBook } from './engine-book.ts';
import type { Grid } from './grid.ts';

export function namedRanges(book: () => EngineBook): Pick<Grid, 'names' | 'setName' | 'removeName'> {
  const all = () => {
    const { injector, unitId } = book();
    return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  };
  const find = (name: string) => all().find((known) => known.name.toLowerCase() === name.toLowerCase());
  return {
    names: () => all().map(({ name, formulaOrRefString }) => ({ name, reference: formulaOrRefString })),
    setName(name, reference) {
      const { unitId, run } = book();
      const id = find(name)?.id ?? name.toLowerCase();
      run(SetDefinedNameMutation, {
        unitId,
        id,
        name,
        formulaOrRefString: reference,
        localSheetId: 'AllDefaultWorkbook',
      });
    },
    removeName(name) {
      const { unitId, run } = book();
      const known = find(name);
      if (known) run(RemoveDefinedNameMutation, { ...known, unitId });
    },
  };
}
