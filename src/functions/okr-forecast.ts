import { wordReader } from '../domain/input/word.ts';
import { type ForecastMethod, forecast, type Point } from '../domain/okr/forecast.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, date, filled, number, once, word } from './parameter.ts';

const readMethod = wordReader<ForecastMethod>({ line: [], rate: [] });

export const okrForecast = sheetFunction({
  name: 'OKRFORECAST',
  gives: 'one cell',
  parameters: {
    dates: column(date),
    values: column(number),
    end_date: once(filled(date, 'end date')),
    method: once(word(readMethod, 'line')),
  },
  run: (rows, { end_date: end, method }) => {
    const points: Point[] = [];
    for (const [member, { dates, values }] of rows.entries()) {
      if (values === null) continue;
      if (dates === null) return { member, cause: { problem: 'missing', field: 'date' } };
      points.push({ date: dates, value: values });
    }
    return forecast(points, end, method);
  },
});

const DATES = { range: 'A2:A5', cells: [['2026-01-05'], ['2026-01-12'], ['2026-01-19'], ['2026-01-26']] };

export const okrForecastHelp: HelpFor<typeof okrForecast> = {
  summary: 'The value to expect at the end of the cycle if things go on as they did.',
  parameters: {
    dates: { text: 'Days of the values, in any order.', example: 'A2:A14' },
    values: { text: 'Values so far; rows without one are passed over.', example: 'B2:B14' },
    end_date: { text: 'The day to look ahead to.', example: 'DATE(2026;3;31)' },
    method: {
      text: 'line (default) through all values, at least 3; rate from the first to the last.',
      example: '"rate"',
      optional: true,
    },
  },
  returns: 'One value, not a score: give it to OKRPROGRESS as the current value.',
  examples: [
    {
      args: [DATES, { range: 'B2:B5', cells: [[10], [14], [12], [16]] }, '2026-02-02'],
      result: 17,
      says: 'The line through four weekly values, a week further.',
    },
    {
      args: [DATES, { range: 'B2:B5', cells: [[10], [14], [12], [16]] }, '2026-02-02', 'rate'],
      result: 18,
      says: 'From the first through the last it rises by 2 a week.',
    },
    {
      args: [DATES, { range: 'B2:B5', cells: [[45], [43], [41], ['']] }, '2026-03-09'],
      result: 27,
      says: 'Time to fill falls by 2 days a week; a week without a value is passed over.',
    },
  ],
};
