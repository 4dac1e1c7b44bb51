import { plainWord } from '../../src/domain/input/word.ts';
import { nextIds } from '../../src/domain/okr/next-id.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import type { OkrChange } from '../../src/schema/calls.ts';
import type { OkrTemplate } from '../../src/schema/okr-template.ts';
import type { OkrTree } from '../okr/okr-tree.ts';
import { placeBelow } from '../okr/places.ts';
import type { PlannedKeyResult } from './planned-key-result.ts';

/** Where a template goes; '' for none. */
export interface Destination {
  readonly parent: string;
  readonly team: string;
  readonly cycle: string;
  readonly owner: string;
}

/** The new rows of a template, where a new objective belongs. */
export function insertion(
  { title, kind }: Pick<OkrTemplate, 'title' | 'kind'>,
  keyResults: readonly PlannedKeyResult[],
  { parent, team, cycle, owner }: Destination,
  tree: OkrTree,
): readonly OkrChange[] {
  const nextId = nextIds(tree.rows.map(({ okr }) => okr.id));
  const shared = { Team: team, Cycle: cycle, Owner: owner, Kind: kind };
  const objective = nextId('O');
  let above = placeBelow(tree, { item: 'Objective', parent, cycle });
  const added = (id: string, after: OkrChange['after']): OkrChange => {
    const change = { id, before: null, after, below: above };
    if (above !== null) above = id;
    return change;
  };
  return [
    added(objective, { ...shared, Item: 'Objective', Title: title, Parent: parent }),
    ...keyResults.map((keyResult) =>
      added(nextId('KR'), {
        ...shared,
        Item: 'Key result',
        Title: keyResult.title,
        Parent: objective,
        Type: keyResult.type,
        Unit: keyResult.unit,
        Start: keyResult.start,
        Target: keyResult.target,
        Limit: keyResult.limit,
        KPI: keyResult.kpi,
      }),
    ),
  ];
}

/** The objective that has the title in the cycle and team already. */
export const twinOf = (
  title: string,
  { team, cycle }: Destination,
  rows: readonly OkrRow[],
): OkrRow | undefined =>
  rows.find(
    (row) =>
      row.item === 'Objective' &&
      row.link !== 'retired' &&
      plainWord(row.title) === plainWord(title) &&
      plainWord(row.team) === plainWord(team) &&
      plainWord(row.cycle) === plainWord(cycle),
  );
