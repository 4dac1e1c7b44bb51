import { plainWord } from '../../src/domain/input/word.ts';
import type { Advice } from '../../src/domain/okr/advice.ts';
import { problemText } from '../../src/schema/problem.ts';
import { directionText } from './direction.ts';
import { type PlanRow, textOf } from './plan-rows.ts';
import type { AdviceLine, Line } from './plan-sheet.ts';
import { kpiIdOf, kpiOf, type PlanSources } from './plan-sources.ts';

/** The rows of a cycle as a tree, with a place for a new key result after those of each objective. */
export function lines(sources: PlanSources, cycle: string): readonly Line[] {
  const { tree } = sources;
  const rows = tree.order.filter(({ okr }) => plainWord(okr.cycle) === plainWord(cycle));
  const depths = new Map<PlanRow, number>();
  const lastOf = new Map<PlanRow, PlanRow>();
  for (const row of rows) {
    const above = tree.parentOf(row);
    depths.set(row, above === undefined ? 0 : (depths.get(above) ?? -1) + 1);
    if (row.okr.item === 'Objective') lastOf.set(row, row);
    else if (above !== undefined && lastOf.has(above)) lastOf.set(above, row);
  }
  const objectiveAfter = new Map([...lastOf].map(([objective, last]) => [last, objective]));
  return rows.flatMap((row) => {
    const line = lineOf(row, depths.get(row) ?? 0, sources);
    const objective = objectiveAfter.get(row);
    if (objective === undefined || objective.okr.link === 'retired' || objective.okr.id === '') return [line];
    return [line, { ...lineOf(objective, (depths.get(objective) ?? 0) + 1, sources), kind: 'add' as const }];
  });
}

function lineOf(row: PlanRow, depth: number, sources: PlanSources): Line {
  const { id, item, cycle, title, link, dismissed } = row.okr;
  return {
    kind: 'row',
    at: row.at,
    id,
    item,
    cycle,
    title: title || `${id || 'A row'} without a title`,
    depth,
    isRetired: link === 'retired',
    facts: factsOf(row, sources),
    advice: (sources.advice[row.at] ?? []).map(adviceLine),
    dismissed,
  };
}

function factsOf(row: PlanRow, { kpis }: PlanSources): string {
  const { okr, cells } = row;
  const isObjective = okr.item === 'Objective';
  const kpi = kpiOf(kpis, kpiIdOf(row));
  return [
    isObjective ? '' : directionText(okr, { ...okr, unit: textOf(cells, 'Unit') }),
    okr.link === 'supports' ? `supports ${okr.parent}` : '',
    okr.owner || 'no owner',
    isObjective ? okr.team : '',
    kpi === undefined ? '' : `fed by ${kpi.name}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

export const adviceLine = (advice: Advice): AdviceLine =>
  'problem' in advice
    ? { text: `${problemText(advice)}.`, rule: null }
    : { text: `${advice.text}.`, rule: advice.rule };
