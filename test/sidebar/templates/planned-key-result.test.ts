import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnKpi } from '../../../sidebar/templates/own-kpis.ts';
import {
  isThereAlready,
  plannedKeyResult,
  suggestionText,
  typedNumber,
  UNTYPED,
} from '../../../sidebar/templates/planned-key-result.ts';
import type { TemplateKeyResult } from '../../../src/schema/okr-template.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';

const DAYS: TemplateKeyResult = {
  title: 'Time to fill',
  type: 'reach',
  unit: 'days',
  direction: 'down',
  exampleStart: 45,
  target: { times: 0.6 },
  limit: null,
  kpi: 'time-to-fill',
};
const SHARE: TemplateKeyResult = {
  ...DAYS,
  unit: '%',
  direction: 'up',
  exampleStart: 0.5,
  target: { plus: 0.1 },
};
const LEVEL: TemplateKeyResult = { ...SHARE, type: 'at least', target: { value: 0.9 }, limit: 0.75 };
const KPI: OwnKpi = { id: 'K7', name: 'Time to fill', unit: 'days', last: 40, largest: 52 };
const POINTS: OwnKpi = { ...KPI, unit: '%', last: 62, largest: 70 };

test.each([
  ['nothing is known yet', DAYS, null, {}, [null, null, '']],
  ['a start is typed', DAYS, null, { start: '50' }, [50, 30, '']],
  ['the KPI has the start', DAYS, KPI, {}, [40, 24, 'K7']],
  ['a start is typed over that of the KPI', DAYS, KPI, { start: '50' }, [50, 30, 'K7']],
  ['the start of the KPI is taken out', DAYS, KPI, { start: '' }, [null, null, 'K7']],
  [
    'a KPI without values is linked all the same',
    DAYS,
    { ...KPI, last: null, largest: null },
    {},
    [null, null, 'K7'],
  ],
  ['a target is typed', DAYS, KPI, { target: '30' }, [40, 30, 'K7']],
  ['a share is typed as percent', SHARE, null, { start: '55' }, [0.55, 0.65, '']],
  ['a share may have its sign', SHARE, null, { start: '55%' }, [0.55, 0.65, '']],
  ['a KPI counts percent as points', SHARE, POINTS, {}, [62, 72, 'K7']],
  ['points stay within the whole', SHARE, { ...POINTS, last: 95 }, {}, [95, 100, 'K7']],
  ['a level needs no start', LEVEL, null, {}, [null, 0.9, '']],
  ['a level in points', LEVEL, POINTS, {}, [62, 90, 'K7']],
])('%s', (_, template, kpi, typed, [start, target, id]) => {
  const planned = plannedKeyResult(template, kpi, { ...UNTYPED, ...typed });
  expect([planned.start, planned.target, planned.kpi]).toEqual([start, target, id]);
});

test('the limit of a level goes along in the scale of its KPI', () => {
  expect(plannedKeyResult(LEVEL, null, UNTYPED).limit).toBe(0.75);
  expect(plannedKeyResult(LEVEL, POINTS, UNTYPED).limit).toBe(75);
});

test('what is no number is said and counts as nothing', () => {
  const { start, target, complaints } = plannedKeyResult(DAYS, KPI, { start: 'soon', target: '1,5' });
  expect([start, target]).toEqual([null, null]);
  expect(complaints).toEqual({
    start: '“soon” is not a number.',
    target: '“1,5” is not a number. Type it with a point: 1.5.',
  });
});

test('money has the unit of its KPI, or none', () => {
  const money = { ...DAYS, unit: 'currency' };
  expect(plannedKeyResult(money, null, UNTYPED).unit).toBe('');
  expect(plannedKeyResult(money, { ...KPI, unit: '€' }, UNTYPED).unit).toBe('€');
});

test('whatever is typed, numbers are finite', () => {
  const text = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.constantFrom('1e308', '-0', '5e-324', '1e999', '#N/A'),
  );
  const number = fc.constantFrom(null, 0, -0, 1e308, -1e308, 5e-324, 0.3, 70);
  const template = fc.constantFrom(...TEMPLATE_GALLERY.flatMap(({ keyResults }) => keyResults));
  fc.assert(
    fc.property(template, number, fc.option(text), fc.option(text), (keyResult, last, start, target) => {
      const kpi = { ...KPI, unit: keyResult.unit, last, largest: last === null ? null : Math.abs(last) };
      const planned = plannedKeyResult(keyResult, kpi, { start, target });
      for (const value of [planned.start, planned.target, planned.limit])
        expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});

test('a number is shown as it is typed, and read back the same', () => {
  for (const { keyResults } of TEMPLATE_GALLERY) {
    for (const keyResult of keyResults) {
      const { measured } = plannedKeyResult(keyResult, null, UNTYPED);
      const start = typedNumber(keyResult.exampleStart, measured);
      const planned = plannedKeyResult(keyResult, null, { start, target: null });
      expect([keyResult.title, planned.complaints.start]).toEqual([keyResult.title, null]);
      expect(planned.start).toBeCloseTo(keyResult.exampleStart, 12);
      expect([keyResult.title, isThereAlready(keyResult, planned)]).toEqual([keyResult.title, false]);
    }
  }
});

test.each([
  ['a part of the start', { target: { times: 0.6 }, unit: 'days' }, 'Suggested: 40% less than the start.'],
  ['some more', { target: { times: 1.2 }, unit: 'leads' }, 'Suggested: 20% more than the start.'],
  ['a multiple', { target: { times: 3 }, unit: 'leads' }, 'Suggested: 3 times the start.'],
  ['points of a share', { target: { plus: 0.07 }, unit: '%' }, 'Suggested: 7 points more than the start.'],
  ['a step down', { target: { plus: -2 }, unit: 'days' }, 'Suggested: 2 less than the start.'],
  ['a level stands in its field', { target: { value: 0.9 }, unit: '%' }, ''],
] as const)('the suggestion in words: %s', (_, keyResult, text) => {
  expect(suggestionText(keyResult)).toBe(text);
});

test.each([
  ['before it', 'up', 1, 2, false],
  ['at it', 'up', 2, 2, true],
  ['beyond it', 'up', 3, 2, true],
  ['below, where less is better', 'down', 1, 2, true],
  ['without a start', 'up', null, 2, false],
  ['without a target', 'down', 2, null, false],
] as const)('whether the start is at the target already: %s', (_, direction, start, target, is) => {
  expect(isThereAlready({ direction }, { start, target })).toBe(is);
});
