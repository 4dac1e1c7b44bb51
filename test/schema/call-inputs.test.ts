import { expect, test } from 'vitest';
import { INPUTS } from '../../src/schema/call-inputs.ts';

const ENTRY = {
  key: 'key-00000001',
  id: 'KR1',
  value: 34,
  confidence: 7,
  comment: '',
  blocker: '',
  evidence: '',
  corrects: null,
};
const PLACE = { okrs: 1, checkIns: 2, zone: 'Etc/UTC' };

const fits = (change: object, place: object = PLACE, who = 'Maya'): boolean =>
  INPUTS.saveCheckIns.safeParse({ place, who, entries: [{ ...ENTRY, ...change }] }).success;

test.each([
  ['a whole entry', {}],
  ['the lowest confidence', { confidence: 0 }],
  ['the highest confidence', { confidence: 10 }],
  ['neither value nor confidence', { value: null, confidence: null }],
  ['the longest comment', { comment: 'x'.repeat(2000) }],
  ['a correction', { corrects: 'key-00000000' }],
])('%s fits', (_, change) => {
  expect(fits(change)).toBe(true);
});

test.each([
  ['half a point of confidence', { confidence: 7.5 }],
  ['confidence below 0', { confidence: -1 }],
  ['confidence above 10', { confidence: 11 }],
  ['a value in words', { value: '45 days' }],
  ['a value that is no number', { value: Number.NaN }],
  ['a comment that is too long', { comment: 'x'.repeat(2001) }],
  ['a short key', { key: 'key' }],
  ['a key with a blank', { key: 'key 00000001' }],
  ['no row', { id: ' ' }],
])('%s does not', (_, change) => {
  expect(fits(change)).toBe(false);
});

test.each([
  ['half a tab', { ...PLACE, okrs: 1.5 }, 'Maya'],
  ['no time zone', { okrs: 1, checkIns: 2 }, 'Maya'],
  ['a person without a name', PLACE, '  '],
])('%s does not fit', (_, place, who) => {
  expect(fits({}, place, who)).toBe(false);
});

test.each([
  ['none', 0],
  ['more than anybody owns', 101],
])('%s at once do not fit', (_, count) => {
  const entries = Array.from({ length: count }, () => ENTRY);
  expect(INPUTS.saveCheckIns.safeParse({ place: PLACE, who: 'Maya', entries }).success).toBe(false);
});
