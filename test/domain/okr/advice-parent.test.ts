import { expect, test } from 'vitest';
import { advise } from '../../../src/domain/okr/advice.ts';
import { adviceText } from './advice-text.ts';
import { drawn, okrRows } from './sheet.ts';

const HEADER =
  'ID | Item | Parent | Title | Owner | Team | Cycle | Type | Start | Target | Limit | Current | Weight\n';

function advised(lines: string): Record<string, string[]> {
  const rows = okrRows(drawn(HEADER + lines.trim()));
  const advice = advise(rows).map((list) => list.map(adviceText));
  return Object.fromEntries(rows.flatMap(({ id }, at) => (advice[at]?.length ? [[id, advice[at]]] : [])));
}

const keyResult = (cells: string) => `K1 | Key result | | Churn | Ada | | Q1 | ${cells}`;

const BELOW_KEY_RESULT = 'Choose an objective as parent: nothing counts for a key result';

test('a yes/no key result below another key result is told so, and not judged with it', () => {
  const step = 'K2 | Key result | K1 | Signed | Ada | | Q1 | yes/no | | | | |';
  expect(advised(`${keyResult('| 0 | 10 | | |')}\n${step}`)).toEqual({ K2: [BELOW_KEY_RESULT] });
});

test('so is an objective below a key result', () => {
  const below = 'O2 | Objective | K1 | Grow | Ada | | Q1 | | | | | |';
  expect(advised(`${keyResult('| 0 | 10 | | |')}\n${below}`).O2?.[0]).toBe(BELOW_KEY_RESULT);
});

test.each([
  ['an objective', 'O1 | Objective | | | Ada | | Q1 | | | | | |', 'O1'],
  ['a key result', 'K1 | Key result | | | Ada | | Q1 | | 0 | 10 | | |', 'K1'],
])('%s without a title is asked for one first', (_, line, id) => {
  expect(advised(line)[id]?.[0]).toBe('Add a title: nobody can aim at what has no name');
});

const lost = (parent: string) => `Check parent: "${parent}" is the ID of no row, or of several`;

test.each([
  ['an objective whose parent is gone', 'O1 | Objective | O9 | Grow | Ada | | Q1 | | | | | |', 'O1', 'O9'],
  [
    'a key result whose parent is gone',
    'K1 | Key result | O9 | Churn | Ada | | Q1 | | 9 | 5 | | |',
    'K1',
    'O9',
  ],
  [
    'a key result whose parent stands twice',
    `K1 | Key result | O1 | Churn | Ada | | Q1 | | 9 | 5 | | |
     O1 | Objective | | Grow | Ada | | Q1 | | | | | |
     O1 | Objective | | Grow | Ada | | Q1 | | | | | |`,
    'K1',
    'O1',
  ],
])('%s is told so first', (_, lines, id, parent) => {
  expect(advised(lines)[id]?.[0]).toBe(lost(parent));
});
