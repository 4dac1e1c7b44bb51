/** A rational number, exact; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Doubling a double is exact, so this is its exact value. */
export function fraction(value: number): Fraction {
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(numerator), denominator };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

/** `decimal(266, 100)` is 2.66, which no double is. */
export function decimal(numerator: number, denominator: number): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** One denominator mostly divides the other (both are powers of two), which keeps the sums short. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator % b.denominator === 0n) {
    const factor = a.denominator / b.denominator;
    return { numerator: a.numerator + b.numerator * factor, denominator: a.denominator };
  }
  if (b.denominator % a.denominator === 0n) return plus(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** The divisor is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

export const isZero = (a: Fraction): boolean => a.numerator === 0n;

export const size = (a: Fraction): Fraction => (a.numerator < 0n ? minus(ZERO, a) : a);

export const isAbove = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator > b.numerator * a.denominator;

export const lower = (a: Fraction, b: Fraction): Fraction => (isAbove(a, b) ? b : a);

export const higher = (a: Fraction, b: Fraction): Fraction => (isAbove(a, b) ? a : b);

export const within = (low: Fraction, value: Fraction, high: Fraction): Fraction =>
  higher(low, lower(value, high));

export const sum = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

export const mean = (values: readonly Fraction[]): Fraction => over(sum(values), fraction(values.length));

export function median(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort((a, b) => (isAbove(a, b) ? 1 : isAbove(b, a) ? -1 : 0));
  const middle = (sorted.length - 1) / 2;
  return mean(sorted.slice(Math.floor(middle), Math.ceil(middle) + 1));
}

/** The double beside it; infinite where no double is large enough. */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) return -toNumber({ numerator: -numerator, denominator });
  const spare = 80 - (digits(numerator) - digits(denominator)) * 4;
  const quotient =
    spare > 0 ? (numerator << BigInt(spare)) / denominator : numerator / (denominator << BigInt(-spare));
  const half = Math.trunc(spare / 2);
  return Number(quotient) * 2 ** -half * 2 ** (half - spare);
}

const digits = (value: bigint): number => value.toString(16).length;
