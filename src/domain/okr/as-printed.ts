const HIGHEST_WITH_DECIMALS = 1e13;
const NEAR_A_TIE = 1e-6;

/**
 * A number as a sheet prints it in the format 0.00: of its 15 significant decimal digits, rounded half away from
 * zero. 0.695 gives 0.7 and 1.005 gives 1.01, although both are stored a little lower.
 */
export function asPrinted(value: number): number {
  const size = Math.abs(value);
  if (!(size < HIGHEST_WITH_DECIMALS)) return value;
  const hundredths = roundedHundredths(size);
  return hundredths === 0 ? 0 : (Math.sign(value) * hundredths) / 100;
}

function roundedHundredths(size: number): number {
  const hundredths = size * 100;
  const beyond = hundredths - Math.floor(hundredths);
  const clear = size < 1e6 && Math.abs(beyond - 0.5) > NEAR_A_TIE;
  return Math.round(clear ? hundredths : Number(`${size.toPrecision(15)}e2`));
}
