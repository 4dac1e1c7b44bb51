import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/domain/input/number.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

test.each([
  ['a number', 12.5, 12.5],
  ['zero', 0, 0],
  ['a negative number', -3, -3],
  ['digits', '45', 45],
  ['a decimal point', '12.5', 12.5],
  ['a leading point', '.5', 0.5],
  ['a leading point and two digits', '.25', 0.25],
  ['a trailing point', '5.', 5],
  ['a sign', '-7', -7],
  ['a plus', '+7', 7],
  ['a percentage', '70%', 0.7],
  ['a fraction of a percent', '0.5%', 0.005],
  ['surrounding blanks', ' 12.5 ', 12.5],
  ['a surrounding no-break space', '\u00a012.5\u00a0', 12.5],
])('%s is a number', (_, value, number) => {
  expect(readNumber(value)).toBe(number);
});

test.each([
  ['an empty text', ''],
  ['null', null],
  ['undefined', undefined],
  ['blanks', '  '],
])('%s is a blank', (_, value) => {
  expect(readNumber(value)).toBeNull();
});

test.each([
  ['a unit', '45 days', '"45 days"'],
  ['a thousands separator', '1,234', '"1,234"'],
  ['a decimal comma', '1.234,5', '"1.234,5"'],
  ['two points', '1.2.3', '"1.2.3"'],
  ['an exponent', '1e5', '"1e5"'],
  ['a word', 'n/a', '"n/a"'],
  ['an error value', '#N/A', '"#N/A"'],
  ['a blank within', '1 234', '"1 234"'],
  ['a no-break space within', '1\u00a0234', '"1 234"'],
  ['a space before the percent sign', '70 %', '"70 %"'],
  ['full-width digits', '１２', '"１２"'],
  ['a minus that is no hyphen', '−5', '"−5"'],
  ['a currency', '€5', '"€5"'],
  ['only a point', '.', '"."'],
  ['only a sign', '-', '"-"'],
  ['a checkbox', true, 'TRUE'],
  ['not a number', Number.NaN, 'NaN'],
  ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
  ['more digits than a number holds', '9'.repeat(400), `"${'9'.repeat(40)}…"`],
  ['a date', new Date(0), 'a date'],
])('%s is not guessed at', (_, value, shown) => {
  expect(readNumber(value, 'start')).toEqual({ problem: 'notANumber', field: 'start', shown });
});

test('the field need not be given', () => {
  expect(readNumber('x')).toMatchObject({ field: 'the value' });
});

test('the sentence says where and what', () => {
  const problem = readNumber('45 days', 'start');
  expect(isProblem(problem) && problemText(problem)).toBe('Check start: "45 days" is not a number');
});

test('any text is a finite number, a blank or a problem', () => {
  const likeANumber = fc.stringMatching(/^[ +-]{0,2}[0-9.,%e]{0,8} ?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), likeANumber, fc.double(), fc.anything()), (value) => {
      const reading = readNumber(value);
      expect(reading === null || isProblem(reading) || Number.isFinite(reading)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
