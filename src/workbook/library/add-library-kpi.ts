import type { AddLibraryKpiInput } from '../../schema/calls.ts';
import { OWN_CURRENCY } from '../../schema/words.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { addKpis } from '../actions/add-kpis.ts';
import type { Library } from './library.ts';

/** Takes a KPI of the library over into the workbook; one that is there already keeps its row. */
export function addLibraryKpi(library: () => Library): Action<AddLibraryKpiInput, { id: string }> {
  return {
    writes: true,
    needs: () => ({ tables: { kpis: 'all' } }),
    decide(seen, { kpi, owner, target, benchmark }, moment) {
      const known = library().kpis.find(({ id }) => id === kpi);
      if (known === undefined) return refuse(`The library has no KPI "${kpi}". Nothing was added.`);
      const chosen = known.benchmarks[benchmark ?? -1];
      const row = {
        ...known,
        unit: known.unit === OWN_CURRENCY ? '' : known.unit,
        owner,
        team: '',
        target,
        redFlag: null,
        benchmark: chosen?.value ?? null,
        // The sheet finds the year in it, by which a benchmark ages.
        benchmarkNote: chosen
          ? `${chosen.level}: ${chosen.segment}. ${chosen.source.name}, ${chosen.year}`
          : '',
      };
      const added = addKpis.decide(seen, { kpis: [row] }, moment);
      return isRefusal(added) ? added : { edits: added.edits, output: { id: added.output.ids[0] ?? '' } };
    },
  };
}
