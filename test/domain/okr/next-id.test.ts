import { expect, test } from 'vitest';
import { nextIds } from '../../../src/domain/okr/next-id.ts';

test.each([
  ['an empty table begins at one', [], ['O1', 'KR1', 'KR2']],
  ['gaps stay, since the log may know them', ['O1', 'O7', 'KR3'], ['O8', 'KR4', 'KR5']],
  ['case makes no difference', ['o4', 'kr9'], ['O5', 'KR10', 'KR11']],
  ['several digits', ['O12', 'KR105'], ['O13', 'KR106', 'KR107']],
  ['what stands before the letters', ['XO7', 'AKR9'], ['O1', 'KR1', 'KR2']],
  ['IDs of other kinds count for nothing', ['O-7', 'Objective 3', '', 'O9999999999'], ['O1', 'KR1', 'KR2']],
])('%s', (_, used, [objective, first, second]) => {
  const next = nextIds(used);
  expect([next('O'), next('KR'), next('KR')]).toEqual([objective, first, second]);
});

test('KPIs are counted by themselves', () => {
  const next = nextIds(['K3', 'KR8', 'O5']);
  expect([next('K'), next('KR'), next('O')]).toEqual(['K4', 'KR9', 'O6']);
});
