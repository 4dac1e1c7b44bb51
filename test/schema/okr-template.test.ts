import { expect, test } from 'vitest';
import { type OkrTemplate, okrTemplates, type TemplateKeyResult } from '../../src/schema/okr-template.ts';

const KEY_RESULT: TemplateKeyResult = {
  title: 'Loaves without a crack',
  type: 'reach',
  unit: '%',
  direction: 'up',
  exampleStart: 0.8,
  target: { plus: 0.1 },
  limit: null,
  kpi: null,
};

const TEMPLATE: OkrTemplate = {
  id: 'good-bread',
  title: 'Bake the bread that the town talks about',
  function: 'Operations',
  situation: 'Quality',
  when: 'Customers buy elsewhere.',
  why: 'Good bread sells itself.',
  kind: 'aspirational',
  keyResults: [KEY_RESULT, { ...KEY_RESULT, title: 'Loaves sold' }],
};

const fits = (change: object): boolean => okrTemplates.safeParse([{ ...TEMPLATE, ...change }]).success;
const keyResultFits = (change: object): boolean =>
  fits({ keyResults: [KEY_RESULT, { ...KEY_RESULT, ...change }] });

test('a whole template fits', () => {
  expect(fits({})).toBe(true);
});

test.each([
  ['one key result', { keyResults: [KEY_RESULT] }],
  ['six key results', { keyResults: Array.from({ length: 6 }, () => KEY_RESULT) }],
  ['a title that breaks too many lines', { title: `Bake ${'good '.repeat(14)}bread` }],
  ['a function of its own', { function: 'Bakery' }],
  ['no reason', { why: '' }],
])('%s does not', (_, change) => {
  expect(fits(change)).toBe(false);
});

test('two with the same id or title do not fit', () => {
  const other = { ...TEMPLATE, id: 'better-bread', title: 'Bake even better bread' };
  expect(okrTemplates.safeParse([TEMPLATE, other]).success).toBe(true);
  expect(okrTemplates.safeParse([TEMPLATE, { ...other, id: TEMPLATE.id }]).success).toBe(false);
  expect(okrTemplates.safeParse([TEMPLATE, { ...other, title: TEMPLATE.title }]).success).toBe(false);
});

test.each([
  ['a level', { target: { value: 0.95 } }, true],
  ['a multiple of the start', { target: { times: 1.2 } }, true],
  ['two targets at once', { target: { value: 0.95, times: 1.2 } }, false],
  ['nothing of the start', { target: { times: 0 } }, false],
  ['no target', { target: null }, false],
  ['a start in words', { exampleStart: 'most' }, false],
  ['no way to go', { direction: 'near' }, false],
])('whether a key result with %s fits', (_, change, does) => {
  expect(keyResultFits(change)).toBe(does);
});
