import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateColumn } from '../../../src/domain/paste/date-column.ts';
import { type CivilDate, toIso } from '../../../src/domain/time/civil-date.ts';

const read = (...texts: string[]) => {
  const { dates, open } = readDateColumn(texts, null);
  return { dates: dates.map((date) => (date === null ? null : toIso(date))), open: open?.text ?? null };
};

describe('a date by itself', () => {
  test.each([
    ['ISO', '2025-12-31', '2025-12-31'],
    ['ISO with a time', '2025-12-31T23:59:00Z', '2025-12-31'],
    ['a time after a blank', '2025-12-31 00:00:00', '2025-12-31'],
    ['slashes, year first', '2025/1/5', '2025-01-05'],
    ['points', '31.12.2025', '2025-12-31'],
    ['points are day first, also where both could be', '3.4.2025', '2025-04-03'],
    ['points, month first where nothing else is possible', '12.31.2025', '2025-12-31'],
    ['a year of two digits', '31/12/25', '2025-12-31'],
    ['the same day in both orders', '4/4/2025', '2025-04-04'],
    ['a month, year first', '2013-01', '2013-01-31'],
    ['a month, year last', '01-2020', '2020-01-31'],
    ['a month with a slash', '2/2024', '2024-02-29'],
    ['a quarter', '2012-Q4', '2012-12-31'],
    ['a quarter, year last', 'Q1 2013', '2013-03-31'],
    ['a quarter, number first', '2Q2013', '2013-06-30'],
    ['an ISO week ends on Sunday', '2026-W46', '2026-11-15'],
    ['week 1 may begin in December', '2026-W01', '2026-01-04'],
    ['week 53 may end in January', '2026-W53', '2027-01-03'],
    ['small letters', '2026w46', '2026-11-15'],
    ['weeks that do not exist', '2026-W54', null],
    ['nor before the first', '2026-W00', null],
    ['a named month', 'Jan 2024', '2024-01-31'],
    ['a whole name', 'December 2024', '2024-12-31'],
    ['the year first', '2024 Feb', '2024-02-29'],
    ['a named month with a short year', 'Jan-24', '2024-01-31'],
    ['an apostrophe', "Jan '24", '2024-01-31'],
    ['a short year of the last century', 'Jan-99', '1999-01-31'],
    ['the first of those', '31/12/70', '1970-12-31'],
    ['the last of ours', '31/12/69', '2069-12-31'],
    ['a day with a named month', '31 Jan 2024', '2024-01-31'],
    ['the American way', 'Jan 31, 2024', '2024-01-31'],
    ['German', '1. März 2024', '2024-03-01'],
    ['French', 'août 2024', '2024-08-31'],
    ['French June and July differ', 'juil. 2024', '2024-07-31'],
    ['Spanish', 'enero 2024', '2024-01-31'],
    ['Portuguese', 'dez/2024', '2024-12-31'],
    ['a year', '1913', '1913-12-31'],
    ['a serial number of a sheet', '46338', '2026-11-12'],
    ['a serial number with a time', '46338.125', '2026-11-12'],
    ['a longer number', '946338', null],
    ['before the first month', '2025-00', null],
    ['a day before the first month', '2025-00-10', null],
    ['a day of a word that is no month', '3 apples 2024', null],
    ['a long word that begins like a month', 'Marketplaces 2024', null],
    ['a month of ten letters', 'septiembre 2024', '2024-09-30'],
    ['a day that does not exist', '2025-02-29', null],
    ['a month that does not exist', '2025-13', null],
    ['a quarter that does not exist', '2025-Q5', null],
    ['a word', 'total', null],
    ['a word beside a year', 'Year 2024', null],
    ['a year with a remark', '2001 voor revisie', null],
    ['a number', '200950', null],
    ['nothing', '', null],
  ])('%s', (_reason, text, date) => {
    expect(read(text).dates).toEqual([date]);
  });
});

test.each([
  ['English', 'January February March April May June July August September October November December'],
  ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
  ['French', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['Spanish', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
  ['Portuguese', 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
])('the months in %s', (_, names) => {
  const months = names.split(' ').map((name) => read(`${name} 2024`).dates[0]?.slice(0, 7));
  expect(months).toEqual(Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`));
});

describe('dates by the evidence of the whole column', () => {
  test.each([
    ['a day above 12 in front', ['03/04/2025', '13/04/2025'], ['2025-04-03', '2025-04-13'], null],
    ['a day above 12 behind', ['03/04/2025', '03/13/2025'], ['2025-03-04', '2025-03-13'], null],
    ['two digits of a year', ['3/4/25', '13/4/25'], ['2025-04-03', '2025-04-13'], null],
    ['nothing tells', ['03/04/2025', '04/04/2025'], [null, '2025-04-04'], '03/04/2025'],
    ['cells contradict each other', ['13/04/2025', '04/13/2025'], [null, null], null],
    [
      'a contradiction settles nothing',
      ['13/04/2025', '04/13/2025', '1/2/2025'],
      [null, null, null],
      '1/2/2025',
    ],
    ['other cells say nothing', ['total', '03/04/2025', ''], [null, null, null], '03/04/2025'],
  ])('%s', (_reason, texts, dates, open) => {
    expect(read(...texts)).toEqual({ dates, open });
  });

  test.each([
    ['day first', 'day first', ['2025-04-03']],
    ['month first', 'month first', ['2025-03-04']],
  ] as const)('what was asked is read as answered: %s', (_reason, answer, dates) => {
    const { dates: found, open } = readDateColumn(['03/04/2025'], answer);
    expect(found.map((date) => date && toIso(date))).toEqual(dates);
    expect(open).toBeNull();
  });

  test('evidence stands above an answer', () => {
    const { dates } = readDateColumn(['03/04/2025', '25/04/2025'], 'month first');
    expect(dates.map((date) => date && toIso(date))).toEqual(['2025-04-03', '2025-04-25']);
  });
});

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((day) => (day + 2) as CivilDate);

test('every day that is written out is read back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = toIso(day);
      const [year, month, date] = iso.split('-');
      expect(read(iso).dates).toEqual([iso]);
      expect(read(`${date}.${month}.${year}`).dates).toEqual([iso]);
    }),
  );
});

test('no text is more than a day or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 })), (texts) => {
      const { dates } = readDateColumn(texts, null);
      expect(dates).toHaveLength(texts.length);
      for (const date of dates) expect(date === null || Number.isInteger(date)).toBe(true);
    }),
  );
});
