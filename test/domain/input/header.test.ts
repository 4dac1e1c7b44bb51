import { expect, test } from 'vitest';
import { isHeader } from '../../../src/domain/input/header.ts';

test.each([
  ['names', ['Start', 'Target', 'Current'], true],
  ['one name', ['Target'], true],
  ['names in another script', ['開始', '目標'], true],
  ['a name with a number behind', ['Level 2', 'Level 3'], true],
  ['a name that ends like a request', ['Value Add per head', 'Cost'], true],
  ['a name with a unit', ['Start (EUR)', 'Target (EUR)'], true],
  ['a number among names', ['Start', 25, 'Current'], false],
  ['a blank among names', ['Start', ''], false],
  ['numbers as text', ['45', '25'], false],
  ['amounts with a unit', ['45 days', '25 days'], false],
  ['amounts among blanks', [' 45 days', ' 25 days'], false],
  ['error values', ['#N/A', '#REF!'], false],
  ['the same word in every column', ['n/a', 'n/a'], false],
  ['a sentence about a row', ['Check start: "x" is not a number'], false],
  ['a request about a row', ['Add a target'], false],
  ['only signs', ['-', '–'], false],
  ['a date', [new Date(0), 'Target'], false],
  ['no column at all', [], false],
])('%s: %j is a header: %s', (_, cells, answer) => {
  expect(isHeader(cells)).toBe(answer);
});
