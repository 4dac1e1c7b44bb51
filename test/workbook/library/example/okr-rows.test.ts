import { describe, expect, test } from 'vitest';
import { OBJECTIVES } from '../../../../src/workbook/library/example/company.ts';
import {
  COMMITTED,
  type ExampleObjective,
} from '../../../../src/workbook/library/example/example-objective.ts';
import { okrRowsOf } from '../../../../src/workbook/library/example/okr-rows.ts';
import { EXAMPLE } from '../../../../src/workbook/library/example.ts';

const objective = (title: string, below: readonly ExampleObjective[] = []): ExampleObjective => ({
  title,
  owner: 'Maya',
  team: 'Sales',
  kind: 'committed',
  keyResults: [
    {
      ...COMMITTED,
      title: `${title}, measured`,
      owner: 'Jonas',
      unit: 'days',
      start: 60,
      target: 40,
      sure: [5],
    },
  ],
  below,
});

describe('okrRowsOf', () => {
  test('an objective is followed by its key results, then by what is below it', () => {
    const rows = okrRowsOf([objective('Win', [objective('Win Berlin')]), objective('Stay')]);
    expect(rows.map(({ id, after }) => [id, after?.Item, after?.Title, after?.Parent])).toEqual([
      ['O1', 'Objective', 'Win', ''],
      ['KR1', 'Key result', 'Win, measured', 'O1'],
      ['O2', 'Objective', 'Win Berlin', 'O1'],
      ['KR2', 'Key result', 'Win Berlin, measured', 'O2'],
      ['O3', 'Objective', 'Stay', ''],
      ['KR3', 'Key result', 'Stay, measured', 'O3'],
    ]);
  });

  test('a key result is of the team of its objective and keeps its own owner and numbers', () => {
    expect(okrRowsOf([objective('Win')])[1]).toEqual({
      id: 'KR1',
      before: null,
      below: null,
      after: {
        Item: 'Key result',
        Title: 'Win, measured',
        Parent: 'O1',
        Team: 'Sales',
        Owner: 'Jonas',
        Kind: 'committed',
        Type: 'reach',
        Unit: 'days',
        Start: 60,
        Target: 40,
        Limit: null,
        Weight: null,
        KPI: '',
      },
    });
  });
});

test('the check-ins of the example are of its key results, each by its owner', () => {
  const ownerOf = new Map(okrRowsOf(OBJECTIVES).map(({ id, after }) => [id, after?.Owner]));
  const saves = EXAMPLE.weeks.flat();
  expect(saves.length).toBeGreaterThan(20);
  for (const { who, entries } of saves) {
    expect(entries.map(({ id }) => ownerOf.get(id))).toEqual(entries.map(() => who));
  }
});
