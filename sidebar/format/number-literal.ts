/** Beyond this a power of ten is no number any more. */
const LARGEST_POWER = 300;
const LONGEST_DIGITS = 15;

/**
 * A number as a formula has it in every locale: without a decimal sign, 3.9 as (39/10). Fifteen digits, as many as a cell
 * shows.
 */
export function numberLiteral(value: number): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(LONGEST_DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const power = Number(exponent) - digits.length + 1;
  const sign = value < 0 ? '-' : '';
  if (digits === '0') return '0';
  if (power < 0) return `(${sign}${digits}${dividedBy(-power)})`;
  if (digits.length + power > LONGEST_DIGITS) return `(${sign}${digits}*10^${power})`;
  const whole = digits + '0'.repeat(power);
  return sign === '' ? whole : `(-${whole})`;
}

function dividedBy(power: number): string {
  if (power > LARGEST_POWER) return `${dividedBy(LARGEST_POWER)}${dividedBy(power - LARGEST_POWER)}`;
  return power < LONGEST_DIGITS ? `/1${'0'.repeat(power)}` : `/10^${power}`;
}
