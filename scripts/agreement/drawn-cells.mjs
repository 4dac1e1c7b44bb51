/** Cells as people type them, and as they should not. */
import fc from 'fast-check';

/** @typedef {fc.Arbitrary<string | number>} Cell */

/** 12 November 2026, a day of the example. */
export const NOW_SERIAL = 46_338;

/**
 * Texts that look like errors, conditions or nothing. Errors themselves are not among them: a stand-in of LibreOffice
 * answers a range that holds one with that error.
 */
const ODD = ['#NA', 'Err:502', 'n/a', '>0', '45 days', '  ', '1.234,5', '%', '"', "it's"];
/** Only where nothing is compared with them: the = of the workbench takes them for patterns. */
const PATTERNS = ['*', '?', '~', 'Q*'];

/** @param {number} usual Of 20 cells, how many are as they should be. @param {Cell} cell @returns {Cell} */
const mostly = (usual, cell) =>
  fc.oneof(
    { weight: usual, arbitrary: cell },
    { weight: 19 - usual, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );

/** @param {...string} words */
export const words = (...words) => mostly(16, fc.constantFrom(...words));

/** In 18 of 20 cells, so that rows have something in common. @param {...string} words */
export const nearlyAlways = (...words) => mostly(18, fc.constantFrom(...words));

/** @param {string} prefix @param {number} most */
export const id = (prefix, most) =>
  mostly(
    18,
    fc.integer({ min: 1, max: most }).map((at) => `${prefix}${at}`),
  );

export const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Time to fill', 'Höhe über null', 'Offers, accepted', 'A: B. C') },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }).map((drawn) => drawn.replace(/^[=+']+/, '')) },
  { weight: 1, arbitrary: fc.constantFrom('', ...ODD, ...PATTERNS) },
);

export const number = mostly(
  8,
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -5, max: 20 }) },
    { weight: 4, arbitrary: fc.integer({ min: -300, max: 150_000 }).map((hundredths) => hundredths / 100) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1e-9, 1e9, 123_456_789.125, 1 / 3, '70%', ' 12.5 ') },
  ),
);

/** Around the as-of date, with a time of day at times; or far from it, or no date at all. */
export const day = mostly(
  8,
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: NOW_SERIAL - 60, max: NOW_SERIAL + 10 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 2000 }).map((quarters) => NOW_SERIAL - quarters / 4) },
    { weight: 1, arbitrary: fc.constantFrom(0, 60, -1, 73_050, '2026-02-30', '2026-11-09', '31.12.2026') },
  ),
);
