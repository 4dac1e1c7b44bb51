import { readNumber } from '../../src/domain/input/number.ts';
import { isRefused } from '../../src/domain/input/reading.ts';
import { kpiStatus } from '../../src/domain/kpi/status.ts';
import type { ApplyFormatInput } from '../../src/schema/calls.ts';
import type { OpenFormatOutput } from '../../src/schema/format-views.ts';
import { addressOf } from '../address.ts';
import { numberAdvice } from '../number-advice.ts';
import { type Band, goalOf } from './band.ts';
import type { Choices } from './choices.ts';
import { chosenComparison, type ReadCells } from './chosen-comparison.ts';
import { type Comparison, fixedTarget, targetFormula } from './comparison.ts';
import { figure, legendOf } from './legend.ts';
import { type Counts, counted } from './preview.ts';
import { ruleFormulas } from './rule-formula.ts';
import { contentsOf, legendCell } from './selection.ts';

/** What applying would do. */
export interface Plan {
  readonly counts: Counts;
  readonly comparison: Comparison;
  /** All but the id. */
  readonly input: Omit<ApplyFormatInput, 'id'>;
}

/** Why there is nothing to apply yet, and the field where that is mended. */
export interface Complaint {
  readonly field: 'selection' | 'comparison' | 'band';
  readonly text: string;
}

export function planOf(
  { cells, kpis }: OpenFormatOutput,
  choices: Choices,
  read: ReadCells,
): Plan | Complaint {
  const { numbers, dates } = contentsOf(cells);
  if (numbers.length === 0) {
    return {
      field: 'selection',
      text: 'No numbers are selected. Select the cells with the values, then read the selection again.',
    };
  }
  if (dates > 0) {
    const are = dates === 1 ? '1 date is' : `${dates} dates are`;
    return {
      field: 'selection',
      text: `${are} among the selected cells, which a rule takes for numbers. Select only the values, then read the selection again.`,
    };
  }
  const comparison = chosenComparison(choices, { cells, kpis, read });
  if (typeof comparison === 'string') return { field: 'comparison', text: comparison };
  const band = bandOf(choices);
  if (typeof band === 'string') return { field: 'band', text: band };
  const { direction } = choices;
  const crossing = crossed(fixedTarget(comparison), choices, band);
  if (crossing !== null) return { field: 'band', text: crossing };
  const first = addressOf({ ...cells, rows: 1, columns: 1 });
  return {
    counts: counted(cells, comparison, direction, band),
    comparison,
    input: {
      sheet: cells.sheet,
      a1: addressOf(cells),
      noteAt: legendCell(cells),
      legend: legendOf(comparison, direction, band),
      when: ruleFormulas(first, targetFormula(comparison), direction, band),
    },
  };
}

function bandOf(choices: Choices): Band | string {
  const text = choices[choices.band];
  const typed = readNumber(choices.band === 'percent' ? text.replace(/%\s*$/, '') : text);
  if (isRefused(typed)) return numberAdvice(text);
  if (choices.band === 'flag') {
    return typed === null ? 'Type the value at which amber ends.' : { kind: 'flag', flag: typed };
  }
  return typed === null || typed < 0
    ? 'Type how many percent are amber, 0 or more.'
    : { kind: 'percent', percent: typed };
}

/** A cell may change later, so the rules look again; a column is looked at row by row. */
function crossed(target: number | null, { direction }: Choices, band: Band): string | null {
  if (direction === 'near' && band.kind === 'flag' && band.flag < 0) {
    return 'With closer is better the amber limit is a distance: type 0 or more.';
  }
  if (target === null || typeof kpiStatus(target, goalOf(target, direction, band)) === 'string') return null;
  const [is, side] = direction === 'up' ? ['higher', 'below'] : ['lower', 'above'];
  return `The amber limit lies on the good side. With ${is} is better it belongs ${side} ${figure(target)}.`;
}
