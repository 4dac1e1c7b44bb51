import { expect, test } from 'vitest';
import { readItem, readKind, readLink, readType } from '../../../src/domain/okr/words.ts';

test.each([
  ['reach', 'reach'],
  ['increase', 'reach'],
  ['decrease', 'reach'],
  ['at least', 'at least'],
  ['above', 'at least'],
  ['stay above', 'at least'],
  ['min', 'at least'],
  ['at most', 'at most'],
  ['below', 'at most'],
  ['stay below', 'at most'],
  ['max', 'at most'],
  ['between', 'between'],
  ['range', 'between'],
  ['stay between', 'between'],
  ['milestone', 'milestone'],
  ['share done', 'milestone'],
  ['yes/no', 'yes/no'],
  ['binary', 'yes/no'],
  ['done', 'yes/no'],
  ['baseline', 'baseline'],
  ['measuring', 'baseline'],
  ['  At   LEAST ', 'at least'],
])('the type %j is %j', (typed, type) => {
  expect(readType(typed)).toBe(type);
});

test.each([
  ['kind', 'Moonshot', readKind, 'aspirational'],
  ['kind', 'stretch', readKind, 'aspirational'],
  ['kind', 'committed', readKind, 'committed'],
  ['item', 'key result', readItem, 'Key result'],
  ['item', 'KR', readItem, 'Key result'],
  ['item', 'OBJECTIVE', readItem, 'Objective'],
  ['link', 'Supports', readLink, 'supports'],
  ['link', 'RETIRED', readLink, 'retired'],
  ['blank', ' ', readLink, null],
])('the %s %j is read', (_, typed, read, word) => {
  expect(read(typed)).toBe(word);
});

test.each([
  ['another word', 'firm', '"firm"'],
  ['a number', 0.7, '0.7'],
  ['a checkbox', true, 'TRUE'],
])('%s names the choices', (_, typed, shown) => {
  expect(readKind(typed, 'kind')).toEqual({
    problem: 'notAChoice',
    field: 'kind',
    shown,
    choices: ['committed', 'aspirational'],
  });
});

test('the field need not be given', () => {
  expect(readKind('firm')).toMatchObject({ field: 'the choice' });
});

test('words that were run together are another word', () => {
  expect(readType('atleast')).toMatchObject({ problem: 'notAChoice', shown: '"atleast"' });
});
