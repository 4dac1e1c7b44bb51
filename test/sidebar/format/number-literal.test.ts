import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberLiteral } from '../../../sidebar/format/number-literal.ts';

test.each([
  ['a whole number', 25, '25'],
  ['a decimal', 3.9, '(39/10)'],
  ['a negative one', -3.9, '(-39/10)'],
  ['a whole negative one', -40, '(-40)'],
  ['a share', 0.625, '(625/1000)'],
  ['nothing', 0, '0'],
  ['minus nothing', -0, '0'],
  ['a rounding error', 0.1 + 0.2, '(3/10)'],
  ['a large one', 1.5e20, '(15*10^19)'],
  ['a small one', 1.5e-20, '(15/10^21)'],
  ['the smallest one', 5e-324, '(494065645841247/10^300/10^38)'],
  ['the largest one', Number.MAX_VALUE, '(179769313486232*10^294)'],
])('%s', (_, value, literal) => {
  expect(numberLiteral(value)).toBe(literal);
});

test('any number means itself, to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
      const [, sign, digits, times, ...parts] =
        /^\(?(-?)(\d+)(?:\*10\^(\d+))?((?:\/1[0^\d]*)*)\)?$/.exec(numberLiteral(value)) ?? [];
      const powers = (parts[0] ?? '').split('/').filter((part) => part !== '');
      const exponent = powers.map((part) => (part.includes('^') ? Number(part.slice(3)) : part.length - 1));
      const down = exponent.reduce((sum, each) => sum + each, 0);
      const meant = Number(`${sign}${digits}e${Number(times ?? 0) - down}`);
      expect(Math.abs(meant - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value));
    }),
  );
});
