import { expect, test } from 'vitest';
import { alignmentOf } from '../../../src/domain/okr/alignment.ts';
import { drawn, okrRows } from './sheet.ts';

const TABLE = drawn(`
  ID | Item       | Parent | Team    | Cycle | Start | Target | Current | KPI | Dismissed
  C  | Objective  |        | Company | Q1    |       |        |         |     |
  S  | Objective  | C      | Sales   | q1    |       |        |         |     |
  X  | Objective  |        | Support | Q1    |       |        |         |     |
  Y  | Objective  |        | Finance | Q1    |       |        |         |     | No parent
  Z  | Objective  | gone   | Support | Q1    |       |        |         |     |
  D  | Objective  | twice  | Support | Q1    |       |        |         |     |
  K1 | Key result | S      |         | Q1    | 0     | 10     | 5       | V   |
  K2 | Key result |        |         | Q1    | 0     | 10     | 5       |     |
  K3 | Key result | lost   |         | Q1    | 0     | 10     | 5       | W   |
  K4 | Key result | K1     |         | Q1    | 0     | 10     | 5       |     |
     |            |        |         |       |       |        |         |     |
  twice | Objective |      | Company | Q2    |       |        |         |     |
  twice | Objective | nowhere | Company | Q2 |       |        |         |     |
  K5 | Key result |        |         | Q2    | 0     | 10     | 5       | U   |
`);
const KPIS = ['T', 'U', 'V', '', 'R'].map((id) => ({ id, objective: id === 'R' ? 'S' : '' }));
const aligned = (cycle: string) =>
  alignmentOf(
    okrRows(TABLE),
    TABLE.slice(1).map((cells) => String(cells[8] ?? '')),
    KPIS,
    cycle,
  );

test.each([
  ['objectives of the cycle, in whatever case', 'objectives', 6],
  ['those whose parent stands in any row, even in two', 'living', 2],
  ['those that feed no company objective, but for the dismissed', 'orphans', [2]],
  ['rows whose parent is nowhere', 'lost', [4, 8]],
  ['key results of the cycle', 'keyResults', 4],
  ['those that no objective is above', 'loose', [7, 8, 9]],
  ['those whose numbers are typed', 'typed', [7, 9]],
  ['KPIs that neither name an objective nor feed a key result of any cycle', 'idle', ['T']],
])('%s', (_, part, value) => {
  expect(aligned(' Q1 ')).toMatchObject({ [part]: value });
});

test('what was retired is counted nowhere and no parent, and its KPI feeds nothing', () => {
  const table = drawn(`
    ID | Item       | Parent | Link    | Team    | Cycle | Start | Target | Current | KPI
    C  | Objective  |        |         | Company | Q1    |       |        |         |
    R  | Objective  | C      | retired | Sales   | Q1    |       |        |         |
    S  | Objective  | R      |         | Sales   | Q1    |       |        |         |
    K1 | Key result | S      | retired |         | Q1    | 0     | 10     | 5       | T
    K2 | Key result | R      |         |         | Q1    | 0     | 10     | 5       | V
  `);
  const kpiOf = table.slice(1).map((cells) => String(cells[9] ?? ''));
  expect(alignmentOf(okrRows(table), kpiOf, KPIS, 'Q1')).toEqual({
    objectives: 2,
    living: 0,
    orphans: [],
    lost: [2, 4],
    keyResults: 1,
    loose: [4],
    typed: [],
    idle: ['T', 'U'],
  });
});

test('a cycle in which nothing stands has nothing', () => {
  expect(aligned('Q9')).toEqual({
    objectives: 0,
    living: 0,
    orphans: [],
    lost: [],
    keyResults: 0,
    loose: [],
    typed: [],
    idle: ['T'],
  });
});

test('rows without a cycle are those of no name', () => {
  expect(aligned('')).toMatchObject({ objectives: 0, keyResults: 0 });
});
