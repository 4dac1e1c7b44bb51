import type { ManualExample } from '../../schema/function-manual.ts';

const MONTHS = {
  range: 'A1:B8',
  cells: [
    ['Month', 'Revenue'],
    ['2025-01-01', 100],
    ['2025-02-01', 110],
    ['2025-11-01', 90],
    ['2025-12-01', 130],
    ['2026-01-01', 120],
    ['2026-02-01', 140],
    ['2026-03-01', 100],
  ],
};
const AS_OF = { range: 'D1:D2', cells: [['As of'], ['2026-02-28']] };

/** What Sheets does well by itself and no custom function repeats. */
export const NATIVE: readonly ManualExample[] = [
  {
    formula: '=SUMIFS(B2:B8; A2:A8; ">="&DATE(YEAR(D2);1;1); A2:A8; "<="&D2)',
    cells: [MONTHS, AS_OF],
    result: 260,
    says: 'Year to date: all since the first of January of the year of a day.',
  },
  {
    formula: '=AVERAGEIFS(B2:B8; A2:A8; ">"&EDATE(D2; -3); A2:A8; "<="&D2)',
    cells: [MONTHS, AS_OF],
    result: 130,
    says: 'Rolling average: the three months up to a day.',
  },
  {
    formula: '=MAP(A6:A8; LAMBDA(month; AVERAGEIFS(B2:B8; A2:A8; ">"&EDATE(month; -3); A2:A8; "<="&month)))',
    cells: [MONTHS],
    result: [[340 / 3], [130], [120]],
    says: 'The rolling average of three months beside each of several months, from one formula.',
  },
  {
    formula: '=XLOOKUP(EDATE(A6; -12); A2:A8; B2:B8; "")',
    cells: [MONTHS],
    result: 100,
    says: 'Same month last year, where each month has one row and one day; blank where there is none.',
  },
  {
    formula: '=SUMIFS(B2:B8; A2:A8; ">"&EOMONTH(D2; -13); A2:A8; "<="&EOMONTH(D2; -12))',
    cells: [MONTHS, AS_OF],
    result: 110,
    says: 'Same month last year, whatever day of the month the values have and however many there are.',
  },
];
