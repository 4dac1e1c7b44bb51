import type { OkrChange } from '../../schema/calls.ts';
import type { Person } from '../actions/start-cycle.ts';
import { checkInsOf, type ExampleSave, keyResultsOf, WEEKS } from './example/check-ins.ts';
import { OBJECTIVES } from './example/company.ts';
import type { ExampleObjective } from './example/example-objective.ts';
import { okrRowsOf } from './example/okr-rows.ts';
import { PEOPLE } from './example/people.ts';
import { EXAMPLE_KPIS, type ExampleKpi } from './example-kpis.ts';

export interface Example {
  readonly teams: string[];
  readonly people: readonly Person[];
  /** Objectives and key results; the cycle is filled in. */
  readonly okrs: readonly OkrChange[];
  /** Check-ins, the oldest week first. */
  readonly weeks: readonly (readonly ExampleSave[])[];
  readonly kpis: readonly ExampleKpi[];
  /** What is said once all of it is there. */
  readonly loaded: string;
}

const count = (objectives: readonly ExampleObjective[]): number =>
  objectives.reduce((sum, { below }) => sum + 1 + count(below), 0);

const teamsIn = (objectives: readonly ExampleObjective[]): string[] =>
  objectives.flatMap(({ team, below }) => [team, ...teamsIn(below)]);

export const EXAMPLE: Example = {
  teams: [
    ...new Set([
      ...teamsIn(OBJECTIVES),
      ...PEOPLE.map(({ team }) => team),
      ...EXAMPLE_KPIS.map(({ kpi }) => kpi.team),
    ]),
  ],
  people: PEOPLE,
  okrs: okrRowsOf(OBJECTIVES),
  weeks: checkInsOf(OBJECTIVES),
  kpis: EXAMPLE_KPIS,
  loaded: `The example is loaded: ${count(OBJECTIVES)} objectives, ${keyResultsOf(OBJECTIVES).length} key results, ${WEEKS} weeks of check-ins, ${EXAMPLE_KPIS.length} KPIs over two years.`,
};
