import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, scaleOf, unitOf } from '../../sidebar/figure.ts';
import { readFigure } from '../../sidebar/figure-reading.ts';
import { keyResult } from './check-in/company.ts';

const days = keyResult();
const share = keyResult({ unit: '%', start: 0.4, target: 0.7, current: null });
const points = keyResult({ unit: '%', start: 40, target: 70, current: null });
const milestone = keyResult({ type: 'milestone', unit: '', start: null, target: null, current: 0.4 });

describe('the scale of a key result', () => {
  test.each([
    ['a unit that is no percentage', days, 'plain'],
    ['cells in percent format hold shares', share, 'share'],
    ['numbers above 1 are points', points, 'points'],
    ['one number above 1 is enough', { ...share, current: 45 }, 'points'],
    ['nothing to tell it by', keyResult({ unit: '%', start: null, target: null, current: null }), 'points'],
    ['a milestone is the share that is done', milestone, 'share'],
  ])('%s', (_, measured, scale) => {
    expect(scaleOf(measured)).toBe(scale);
  });
});

describe('a printed value', () => {
  test.each([
    ['stands before its unit', 34, days, undefined, '34 days'],
    ['keeps what was typed', 34.25, days, undefined, '34.25 days'],
    ['is rounded to what the way makes worth showing', 35.6, days, 1, '36 days'],
    ['of a short way keeps its decimals', 4.0312, keyResult({ unit: '' }), 0.007, '4.03'],
    ['of a share is a percentage', 0.7, share, undefined, '70 %'],
    ['of a share shows no rounding error', 0.29, share, undefined, '29 %'],
    ['of points stays as it is', 70, points, undefined, '70 %'],
    ['stands after a currency', 1200000, keyResult({ unit: '€' }), undefined, '€1,200,000'],
    ['stands after a currency, below zero too', -5, keyResult({ unit: '$' }), undefined, '-$5'],
    ['is never minus zero', -0.001, keyResult({ unit: '' }), 0.1, '0'],
    ['of a yes/no is the word', 1, keyResult({ type: 'yes/no' }), undefined, 'yes'],
  ])('%s', (_, value, measured, step, text) => {
    expect(figure(value, measured, step).replace(/\u00a0/g, ' ')).toBe(text);
  });
});

test('the unit beside the field of a milestone is %', () => {
  expect(unitOf(milestone)).toBe('%');
});

describe('what a person types', () => {
  test.each([
    ['a number', '34', days, 34],
    ['a number with a point', ' 34.5 ', days, 34.5],
    ['a minus', '-3', days, -3],
    ['nothing', '  ', days, null],
    ['a percentage where the unit is none', '70%', keyResult({ unit: '' }), 0.7],
    ['a percentage of points repeats the unit', '70 %', points, 70],
    ['points without the sign', '70', points, 70],
    ['a percentage of shares', '70%', share, 0.7],
    ['a share without the sign', '29', share, 0.29],
    ['no share at all', '0', share, 0],
    [
      'a share that may be a percentage',
      '0.7',
      share,
      'Type 0.7% or 70%, so that it is clear which one you mean.',
    ],
    [
      'a share that may be a percentage, 1',
      '1',
      milestone,
      'Type 1% or 100%, so that it is clear which one you mean.',
    ],
    ['a small percentage, said so', '0.7%', share, 0.006999999999999999],
    ['a number with its unit', '45 days', days, '“45 days” is not a number. Type only 45.'],
    ['a decimal comma', '34,5', days, '“34,5” is not a number. Type it with a point: 34.5.'],
    [
      'a comma that may group thousands',
      '1,234',
      days,
      '“1,234” is not a number. Type it without separators, such as 1234.5.',
    ],
    [
      'both separators',
      '1.234,5',
      days,
      '“1.234,5” is not a number. Type it without separators, such as 1234.5.',
    ],
    ['a word', 'soon', days, '“soon” is not a number.'],
    ['two numbers', '3 of 7', days, '“3 of 7” is not a number.'],
    ['only the sign', '%', share, '“%” is not a number.'],
  ])('%s', (_, text, measured, read) => {
    const value = readFigure(text, measured);
    if (typeof read === 'number') expect(value).toBeCloseTo(read, 12);
    else expect(value).toBe(read);
  });

  test('is a finite number, a blank or a sentence, whatever it is', () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[-+]?[\d.,]{1,12} ?%?$/));
    fc.assert(
      fc.property(text, fc.constantFrom(days, share, points, milestone), (typed, measured) => {
        const read = readFigure(typed, measured);
        if (typeof read === 'number') return Number.isFinite(read);
        return read === null ? typed.trim() === '' : read.endsWith('.');
      }),
    );
  });

  test('is the value again when the printed one is typed', () => {
    const value = fc.integer({ min: 2, max: 999_00 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, (number) => {
        const printed = figure(number, { ...points, unit: '' });
        expect(readFigure(printed, points)).toBe(number);
      }),
    );
  });
});
