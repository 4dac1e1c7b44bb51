import { expect, test } from 'vitest';
import { isShare } from '../../src/workbook/okr-looks.ts';

test.each([
  ['fractions of percent', '%', [0.75, 0.9, null], true],
  ['percent without any number yet', '%', [null, null], true],
  ['all of it', '%', [0, 1], true],
  ['points of a hundred would print as 7000%', '%', [70, 90], false],
  ['one number in points tells for the others', '%', [0.5, 90], false],
  ['another unit', 'days', [0.5], false],
  ['no unit', undefined, [0.5], false],
])('prints as a share or not: %s', (_reason, unit, numbers, share) => {
  expect(isShare(unit, ...numbers)).toBe(share);
});
