import { expect, test } from 'vitest';
import { treeOrder } from '../../../src/domain/okr/tree-order.ts';

const read = (...parents: number[]) => {
  const { order, depths, beneath } = treeOrder(Int32Array.from(parents));
  return { order: [...order], depths: [...depths], beneath: [...beneath] };
};

test.each([
  ['nothing', [], { order: [], depths: [], beneath: [] }],
  ['roots in their order', [-1, -1], { order: [0, 1], depths: [0, 0], beneath: [0, 0] }],
  [
    'what stands beneath a node before its sibling',
    [-1, 0, 1, 0, -1],
    { order: [0, 1, 2, 3, 4], depths: [0, 1, 2, 1, 0], beneath: [3, 1, 0, 0, 0] },
  ],
  [
    'parents that come after their children',
    [2, 2, 3, -1],
    { order: [3, 2, 0, 1], depths: [2, 2, 1, 0], beneath: [0, 0, 2, 3] },
  ],
  [
    'a child of the first node before the next root',
    [-1, -1, 0],
    { order: [0, 2, 1], depths: [0, 0, 1], beneath: [1, 0, 0] },
  ],
  [
    'a way down and back up to a root',
    [-1, 0, 1, 2, -1],
    { order: [0, 1, 2, 3, 4], depths: [0, 1, 2, 3, 0], beneath: [3, 2, 1, 0, 0] },
  ],
])('reads %s', (_, parents, tree) => {
  expect(read(...parents)).toEqual(tree);
});

test('no depth is too deep', () => {
  const levels = 100_000;
  const { depths, beneath } = treeOrder(Int32Array.from({ length: levels }, (_, at) => at - 1));
  expect([depths[levels - 1], beneath[0]]).toEqual([levels - 1, levels - 1]);
});
