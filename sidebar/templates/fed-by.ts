import { plainWord } from '../../src/domain/input/word.ts';
import type { LibraryKpi } from '../../src/schema/library-kpi.ts';
import type { TemplateKeyResult } from '../../src/schema/okr-template.ts';
import { OWN_CURRENCY } from '../../src/schema/words.ts';
import { figure, type Measured } from '../figure.ts';
import { kpiNamed, type OwnKpi } from './own-kpis.ts';

/** The KPI of the workbook that feeds a key result of a template, and what there is to say of it. */
export interface Feed {
  readonly kpi: OwnKpi | null;
  readonly says: string | null;
}

/** One that counts in another unit would lead to wrong targets. */
export function fedBy(
  { kpi: wanted, unit }: Pick<TemplateKeyResult, 'kpi' | 'unit'>,
  library: readonly Pick<LibraryKpi, 'id' | 'name'>[],
  kpis: readonly OwnKpi[],
): Feed {
  const name = library.find(({ id }) => id === wanted)?.name;
  if (name === undefined) return { kpi: null, says: null };
  const kpi = kpiNamed(name, kpis);
  if (kpi === undefined) return { kpi: null, says: `To have it fed, add ${name} from the KPI library.` };
  if (unit !== OWN_CURRENCY && plainWord(kpi.unit) !== plainWord(unit)) {
    const own = kpi.unit === '' ? 'has no unit' : `counts in ${kpi.unit}`;
    return { kpi: null, says: `Not linked to ${kpi.id} ${name}: it ${own}.` };
  }
  const last = kpi.last === null ? 'no value yet' : `now ${figure(kpi.last, measuredBy(kpi))}`;
  return { kpi, says: `Fed by ${kpi.id} ${name}, ${last}.` };
}

/** Without any value, percent is kept as a share, as in the library. */
export const measuredBy = ({ unit, largest }: OwnKpi): Measured => ({
  type: 'reach',
  unit,
  start: largest ?? 0,
  target: null,
  limit: null,
  current: null,
});
