import fc from 'fast-check';

/** How wild the cells of a sheet are. */
export type Temper = 'tidy' | 'messy' | 'extreme';

export const temper = fc.constantFrom<Temper>('tidy', 'tidy', 'tidy', 'messy', 'messy', 'extreme');

export type Cells = fc.Arbitrary<unknown>;

export const blank: Cells = fc.constantFrom('', '', ' ', null, undefined);

const UNREADABLE = ['45 days', '#N/A', '1,234', '1.234,5', 'n/a', '#DIV/0!', '1e3', '--5', '%'];
/** Smaller ones have no digits left to agree in. */
const SMALLEST = 2 ** -1000;
const EXTREME = [
  1e308,
  -1e308,
  1.7e308,
  -1.7e308,
  SMALLEST,
  -SMALLEST,
  1e-300,
  1e300,
  1e16,
  -0,
  0,
  1,
  2 ** 53,
  1e-9,
  0.1,
];

const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 20 }) },
  { weight: 3, arbitrary: fc.integer({ min: -300, max: 1500 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom('70%', ' 12.5 ', '-3', '+4', '0', '.5', '120%') },
);

const every = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => value === 0 || Math.abs(value) >= SMALLEST);

/** A number as people type it; blank at times. */
export function numberIn(mood: Temper, plain: Cells = figure, blanks = 2): Cells {
  return fc.oneof(
    {
      weight: 14,
      arbitrary: mood === 'extreme' ? fc.oneof(fc.constantFrom(...EXTREME), every) : plain,
    },
    { weight: blanks, arbitrary: blank },
    { weight: mood === 'messy' ? 1 : 0, arbitrary: fc.constantFrom(...UNREADABLE, true, false) },
  );
}

const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

const dateOf = (day: number): Date => new Date((day - SERIAL_OF_1970) * DAY);

/** A day as a serial number, with a time of day, as a Date and as ISO text. */
export function dateIn(mood: Temper, days: fc.Arbitrary<number>): Cells {
  const written = fc
    .tuple(days, fc.nat(5), fc.integer({ min: 0, max: 23 }))
    .map(([day, form, hour]): unknown => {
      if (form === 0) return new Date(dateOf(day).getTime() + hour * 3_600_000);
      if (form === 1) return dateOf(day).toISOString().slice(0, 10);
      return form === 2 ? day + hour / 24 : day;
    });
  return fc.oneof(
    { weight: 14, arbitrary: written },
    { weight: mood === 'tidy' ? 0 : 1, arbitrary: blank },
    {
      weight: mood === 'messy' ? 1 : 0,
      arbitrary: fc.constantFrom<unknown>(
        '1/1/2026',
        '2026-02-30',
        'soon',
        '#REF!',
        true,
        '46000',
        0,
        -3,
        1e300,
      ),
    },
  );
}

/** A word in any case and with blanks around it; one that is none in a messy sheet. */
export function wordIn(mood: Temper, words: readonly string[], blanks = 3): Cells {
  const typed = fc.tuple(fc.constantFrom(...words), fc.nat(3)).map(([word, form]) => {
    if (form === 0) return word.toUpperCase();
    return form === 1 ? ` ${word} ` : word;
  });
  return fc.oneof(
    { weight: 10, arbitrary: typed },
    { weight: blanks, arbitrary: blank },
    { weight: mood === 'messy' ? 1 : 0, arbitrary: fc.constantFrom('sometimes', '#N/A', 7) },
  );
}
