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
  ['kind', readKind('Moonshot'), 'aspirational'],
  ['kind', readKind('stretch'), 'aspirational'],
  ['kind', readKind('committed'), 'committed'],
  ['item', readItem('key result'), 'Key result'],
  ['item', readItem('KR'), 'Key result'],
  ['item', readItem('OBJECTIVE'), 'Objective'],
  ['link', readLink('Supports'), 'supports'],
  ['blank', readLink(' '), null],
])('the %s reads as %j', (_, read, word) => {
  expect(read).toBe(word);
});

test('an unknown word names the choices', () => {
  expect(readKind('firm', 'kind')).toEqual({
    problem: 'notAChoice',
    field: 'kind',
    shown: '"firm"',
    choices: ['committed', 'aspirational'],
  });
});
