import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { saveOkrs } from '../../src/schema/call-inputs.ts';

const CHANGE = { id: 'KR1', before: { Target: 25 }, after: { Target: 30 }, below: null };
const NEW = { ...CHANGE, before: null };

const fits = (...changes: readonly object[]): boolean =>
  z.safeParse(saveOkrs, { key: 'key-00000001', who: '', note: '', changes }).success;

test.each([
  ['a change of cells', CHANGE],
  [
    'the same headers in another order',
    { before: { Start: 1, Unit: '%' }, after: { Unit: 'days', Start: null } },
  ],
  ['a new row', NEW],
  ['a row taken out', { after: null }],
  ['a move alone', { before: {}, after: {}, below: 'KR2' }],
  ['a move to the top', { below: '' }],
])('%s fits', (_, change) => {
  expect(fits({ ...CHANGE, ...change })).toBe(true);
});

test.each([
  ['a change of nothing into nothing', { before: null, after: null }],
  ['cells before that are not those after', { before: { Start: 1 } }],
  ['a column that nobody plans in', { before: { Confidence: 1 }, after: { Confidence: 2 } }],
  ['a computed column', { before: { Status: '' }, after: { Status: 'On track' } }],
  ['a number that is none', { after: { Target: Number.NaN } }],
  ['a number beyond all', { after: { Target: Number.POSITIVE_INFINITY } }],
  ['a cell in a cell', { after: { Target: { formula: '=1' } } }],
  ['a text that is too long', { before: null, after: { Title: 'x'.repeat(2001) } }],
  ['a list in place of cells', { before: null, after: [1] }],
  ['a change that does not say what was there', { before: undefined }],
  ['a row below itself', { below: 'KR1' }],
  ['a row without a name', { id: ' ' }],
])('%s does not', (_, change) => {
  expect(fits({ ...CHANGE, ...change })).toBe(false);
});

test.each([
  ['none', {}, true],
  ['one', { link: { kpi: 'K1', before: '', after: 'O1' } }, true],
  ['without what was there', { link: { kpi: 'K1', after: 'O1' } }, false],
  ['of no name', { link: { kpi: ' ', before: '', after: 'O1' } }, false],
])('the KPI that a save links: %s', (_, link, isFit) => {
  const save = { key: 'key-00000001', who: '', note: '', changes: [NEW], ...link };
  expect(z.safeParse(saveOkrs, save).success).toBe(isFit);
});

test('one row can’t be changed twice, nor none or more than 500 at once', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...NEW, id: `KR${at}` }));
  expect(fits(NEW, CHANGE)).toBe(false);
  expect([0, 500, 501].map((count) => fits(...many(count)))).toEqual([false, true, false]);
});
