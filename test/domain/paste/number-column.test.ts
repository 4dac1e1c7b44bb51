import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, readNumberColumn } from '../../../src/domain/paste/number-column.ts';

const read = (...texts: string[]) => {
  const { values, unit, open } = readNumberColumn(texts, null);
  return { values, unit, open: open?.text ?? null };
};

describe('numbers', () => {
  test.each([
    ['plain ones', ['1', '-2', '+3', '0.5'], [1, -2, 3, 0.5], ''],
    ['a minus sign of its own', ['−4.5'], [-4.5], ''],
    ['no zero in front', ['.5'], [0.5], ''],
    ['in brackets is negative', ['(1,234.5)'], [-1234.5], ''],
    ['points tell the commas apart', ['1,234.5', '2,345'], [1234.5, 2345], ''],
    ['commas tell the points apart', ['1.234,5', '2.345'], [1234.5, 2345], ''],
    ['two commas are no fraction', ['6,400,000', '4,820'], [6_400_000, 4820], ''],
    ['a fraction of one digit tells', ['1,5', '2,345'], [1.5, 2.345], ''],
    ['a zero in front tells', ['0,123', '1,234'], [0.123, 1.234], ''],
    ['blanks between thousands', ['1 234,5', '12 345'], [1234.5, 12_345], ''],
    ['narrow blanks', ['1\u202f234'], [1234], ''],
    ['apostrophes', ["1'234.5"], [1234.5], ''],
    ['percent is left as it is written', ['70%', '65.5 %'], [70, 65.5], '%'],
    ['a unit that all have', ['45 days', '38 days'], [45, 38], 'days'],
    ['a unit that one does not have', ['45 days', '38 days', '40'], [45, 38, null], 'days'],
    ['the unit that most have', ['5 km', '3 days', '4 days'], [null, 3, 4], 'days'],
    ['a bracket that is not closed', ['(5', '6'], [null, 6], ''],
    ['a bracket that is not opened', ['5)', '6'], [null, 6], ''],
    ['a currency in front', ['€1,200', '€1,300.5'], [1200, 1300.5], '€'],
    ['a currency behind', ['1.200,50 €', '1.300 €'], [1200.5, 1300], '€'],
    ['a negative amount', ['-$5.25', '$3.5'], [-5.25, 3.5], '$'],
    ['a word', ['about ten'], [null], ''],
    ['two numbers', ['3 of 12'], [null], ''],
    ['a wrong group', ['12,34,567'], [null], ''],
    ['missing ones beside', ['', '.', 'n/a', '7'], [null, null, null, 7], ''],
  ])('%s', (_reason, texts, values, unit) => {
    expect(read(...texts)).toEqual({ values, unit, open: null });
  });

  test.each([
    ['thousands or a fraction', ['1,234'], '1,234'],
    ['points too', ['1.234', '15.678'], '1.234'],
    ['all alike', ['1,234', '2,345', '700'], '1,234'],
    ['cells that contradict each other leave it open', ['1,234.5', '1.234,5', '2,345'], '1,234.5'],
  ])('what can be read in two ways is asked: %s', (_reason, texts, open) => {
    const answered = read(...texts);
    expect(answered.open === null ? null : texts.includes(answered.open)).toBe(true);
    if (!open.includes('.5')) expect(answered.open).toBe(open);
  });

  test('what can be read in one way is, beside cells that contradict each other', () => {
    expect(read('1,234.5', '1.234,5', '2,345').values).toEqual([1234.5, 1234.5, null]);
  });

  test('and read as answered', () => {
    expect(readNumberColumn(['1,234'], '.')).toMatchObject({ values: [1234], open: null });
    expect(readNumberColumn(['1,234'], ',')).toMatchObject({ values: [1.234], open: null });
  });

  test('every number that a sheet shows is read back, in both ways of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + Math.sign(whole) * (cents / 100);
        const english = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
        const german = value.toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(read(english).values[0]).toBeCloseTo(value, 6);
        expect(read(german).values[0]).toBeCloseTo(value, 6);
      }),
    );
  });

  test('nothing but finite numbers comes out, whatever goes in', () => {
    const odd = fc.stringMatching(/^[\d.,'() €$%+−-]{0,40}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string(), fc.constant('9'.repeat(400)))), (texts) => {
        const { values } = readNumberColumn(texts, null);
        expect(values).toHaveLength(texts.length);
        for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test.each(['', '.', '..', '-', '–', 'n/a', 'N/A', 'na', '#N/A', 'null', 'NaN', ':'])(
  '"%s" says that there is no number',
  (text) => {
    expect(isMissing(text)).toBe(true);
  },
);
