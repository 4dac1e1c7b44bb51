import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import type { OkrChange } from '../../src/schema/calls.ts';
import type { OkrTemplate, TemplateKeyResult } from '../../src/schema/okr-template.ts';
import { objectiveAdvice } from '../okr/objective-advice.ts';
import { okrTree } from '../okr/okr-tree.ts';
import { type ParentChoice, parentChoices } from '../okr/parents.ts';
import type { PlanView } from '../okr/plan-view.ts';
import { fedBy } from './fed-by.ts';
import { type Destination, insertion, twinOf } from './insertion.ts';
import { type PlannedKeyResult, plannedKeyResult, type TypedGoal, UNTYPED } from './planned-key-result.ts';
import type { TemplatesState } from './templates-session.ts';

export interface DraftedKeyResult {
  readonly template: TemplateKeyResult;
  readonly typed: TypedGoal;
  readonly planned: PlannedKeyResult;
  /** Of its KPI. */
  readonly kpiSays: string | null;
}

/** The open template as it would be inserted. */
export interface TemplateDraft {
  readonly template: OkrTemplate;
  readonly keyResults: readonly DraftedKeyResult[];
  readonly parents: readonly ParentChoice[];
  readonly destination: Destination;
  readonly changes: readonly OkrChange[];
  /** What the Advice column will say of the objective. */
  readonly advice: readonly string[];
  /** The objective that is there already under the same title. */
  readonly twin: OkrRow | undefined;
}

/** Null while none is open. */
export function draftOf({ open, view, library, kpis, typed, chosen }: TemplatesState): TemplateDraft | null {
  if (open === null || view === null || library === null) return null;
  const { rows } = view;
  const tree = okrTree(rows.map((okr, at) => ({ at, okr })));
  const aimed = { ...ownDestination(view), ...chosen };
  const parents = parentChoices(tree, null, aimed.cycle);
  const isThere = parents.some(([id]) => id === aimed.parent);
  const destination = isThere ? aimed : { ...aimed, parent: '' };
  const drafted = open.keyResults.map((template, at) => {
    const { kpi, says } = fedBy(template, library.kpis, kpis);
    const goal = typed[open.id]?.[at] ?? UNTYPED;
    return { template, typed: goal, planned: plannedKeyResult(template, kpi, goal), kpiSays: says };
  });
  const changes = insertion(
    open,
    drafted.map(({ planned }) => planned),
    destination,
    tree,
  );
  return {
    template: open,
    keyResults: drafted,
    parents,
    destination,
    changes,
    advice: objectiveAdvice(view, changes),
    twin: twinOf(open.title, destination, rows),
  };
}

/** What a person has not chosen is their own: their team, the current cycle, they. */
const ownDestination = ({ tables, me }: PlanView): Destination => ({
  parent: '',
  team: tables.people.find(({ name }) => name === me)?.team ?? '',
  cycle: tables.cycle?.name ?? '',
  owner: me ?? '',
});
