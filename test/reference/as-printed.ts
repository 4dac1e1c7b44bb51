/** What a sheet shows with 2 decimals: 15 digits count, and a half goes away from 0. */
export function asPrinted(value: number): number {
  const size = Math.abs(value);
  if (size < 1e-6) return 0;
  if (size >= 1e13) return value;
  return (Math.sign(value) * Math.round(Number(`${size.toPrecision(15)}e2`))) / 100;
}
