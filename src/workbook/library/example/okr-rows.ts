import { nextIds } from '../../../domain/okr/next-id.ts';
import type { PlanCells } from '../../../schema/call-inputs.ts';
import type { OkrChange } from '../../../schema/calls.ts';
import { newRow } from '../../okr-step.ts';
import type { ExampleKeyResult, ExampleObjective } from './example-objective.ts';

/** The new rows of objectives and what is below them, with the IDs of an empty workbook. The cycle is not known yet. */
export function okrRowsOf(objectives: readonly ExampleObjective[]): readonly OkrChange[] {
  const nextId = nextIds([]);
  const rowsOf =
    (parent: string) =>
    (objective: ExampleObjective): readonly OkrChange[] => {
      const { title, owner, team, kind, link = '', keyResults, below } = objective;
      const id = nextId('O');
      return [
        newRow(id, {
          Item: 'Objective',
          Title: title,
          Parent: parent,
          Link: link,
          Owner: owner,
          Team: team,
          Kind: kind,
        }),
        ...keyResults.map((keyResult) =>
          newRow(nextId('KR'), { ...cellsOf(keyResult), Parent: id, Team: team }),
        ),
        ...below.flatMap(rowsOf(id)),
      ];
    };
  return objectives.flatMap(rowsOf(''));
}

const cellsOf = ({
  title,
  owner,
  kind,
  type,
  unit,
  start,
  target,
  limit,
  weight,
  kpi,
}: ExampleKeyResult): PlanCells => ({
  Item: 'Key result',
  Title: title,
  Owner: owner,
  Kind: kind,
  Type: type,
  Unit: unit,
  Start: start,
  Target: target,
  Limit: limit,
  Weight: weight ?? null,
  KPI: kpi ?? '',
});
