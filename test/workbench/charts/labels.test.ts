import { expect, test } from 'vitest';
import { spread } from '../../../workbench/charts/end-labels.ts';
import { inLines } from '../../../workbench/charts/label-lines.ts';

test.each([
  ['what fits stays on one line', 'Cut cost', ['Cut cost']],
  ['longer labels break between words', 'Cut cost to serve', ['Cut cost to', 'serve']],
  [
    'a third line is left out, and seen to be',
    'Become the most trusted employer',
    ['Become the', 'most trusted …'],
  ],
  ['one long word is cut', 'Donaudampfschifffahrt', ['Donaudampfsc…']],
  ['no label', '', ['']],
])('%s', (_reason, label, lines) => {
  expect(inLines(label, 12)).toEqual(lines);
});

test.each([
  ['apart already', [10, 60, 90], [10, 60, 90]],
  ['on one another', [50, 50, 50], [50, 64, 78]],
  ['too near the lower edge', [95, 96], [86, 100]],
  ['from outside', [-5, 120], [0, 100]],
])('labels %s', (_reason, ys, expected) => {
  const placed = spread(
    ys.map((y) => ({ y })),
    0,
    100,
  ).map(({ y }) => y);
  expect(placed.sort((a, b) => a - b)).toEqual(expected);
});
