const TOLERANCE = 1e-9;

/**
 * Negative, 0 or positive. Values are equal within 1e-9 of the larger one, or of the scale on which their difference
 * means anything.
 */
export function compared(value: number, other: number, scale = 0): number {
  const difference = value - other;
  const largest = Math.max(Math.abs(value), Math.abs(other), scale);
  return Math.abs(difference) <= TOLERANCE * largest ? 0 : difference;
}
