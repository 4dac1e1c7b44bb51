import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../../src/domain/paste/cells.ts';
import { datedValues } from '../../../src/domain/paste/dated-values.ts';
import { pastedSeries } from '../../../src/domain/paste/pasted-series.ts';
import { toIso } from '../../../src/domain/time/civil-date.ts';

const NOTHING_SAID = { order: null, mark: null };
const fixture = (file: string) =>
  readFileSync(new URL(`../../fixtures/kpi/${file}`, import.meta.url), 'utf8');

function read(text: string) {
  const table = pastedSeries(readCells(text));
  return (table?.series ?? []).map(({ name, entries }) => {
    const { values, leftOut, unit, openDate, openNumber } = datedValues(entries, NOTHING_SAID);
    const ends = [values[0], values[values.length - 1]];
    return {
      name,
      entries: entries.length,
      values: values.length,
      ends: ends.map((end) => end && [toIso(end.date), end.value]),
      leftOut: leftOut.map(({ entry, why }) => `${entry.place}: ${entry.date} ${why}`),
      unit,
      isOpen: openDate !== null || openNumber !== null,
    };
  });
}

describe('real series', () => {
  test.each([
    ['jolts-quits-rate-JTSQUR.csv', 'JTSQUR', 284, ['2000-12-01', 2.2], ['2024-07-01', 2.1]],
    [
      'jenkins-pr-submissions-summary_counts.csv',
      'submissions',
      79,
      ['2020-01-31', 1010],
      ['2026-07-31', 983],
    ],
    ['ffmpeg-pr-summary_counts.csv', 'submissions', 52, ['2020-01-31', 6], ['2024-04-30', 1]],
    ['leeds2023-weekly_page_views.csv', 'event_count', 125, ['2021-09-03', 0], ['2024-01-19', 1071]],
    ['leeds2023-media-kpi-lcc_21_22.csv', 'count', 8, ['2021-08-31', 24], ['2022-03-31', 12]],
  ])('%s', (file, name, values, first, last) => {
    const [series] = read(fixture(file));
    expect(series).toEqual({
      name,
      entries: values,
      values,
      ends: [first, last],
      leftOut: [],
      unit: '',
      isOpen: false,
    });
  });

  test('years with two of them blank, which are listed', () => {
    const [series, other] = read(fixture('uk-coal-employ_only.csv'));
    expect(other).toBeUndefined();
    expect(series).toMatchObject({
      name: 'Employment',
      entries: 105,
      values: 103,
      ends: [
        ['1913-12-31', 1_107_000],
        ['2017-12-31', 620],
      ],
      leftOut: ['10: 1921 no value', '15: 1926 no value'],
    });
  });

  test('years across below two titles, a remark keeping two of them apart', () => {
    const all = read(fixture('cbs-beroepsbevolking-1800-2013.csv'));
    expect(all[0]).toMatchObject({
      name: 'Mannen en vrouwen, Beroepsbevolking, x 1 000',
      values: 213,
      ends: [
        ['1800-12-31', 849],
        ['2013-12-31', 7939],
      ],
      leftOut: [],
    });
    expect(all[1]?.name).toBe('Mannen en vrouwen, Beroepsbevolking, x 1 000, voor revisie');
    expect(all.flatMap(({ leftOut }) => leftOut).every((each) => each.endsWith('no value'))).toBe(true);
  });

  test('quarters across, with several measures and quoted thousands', () => {
    const all = read(fixture('gds-transactions-services-test.csv'));
    expect(all[0]).toMatchObject({
      name: 'ABC, Agency for Beautiful Code, Government Digital Service, GDS, Service 1, S1, Vol.',
      values: 2,
      ends: [
        ['2012-12-31', 6_400_000],
        ['2013-03-31', 4_820_000],
      ],
    });
  });

  test('every entry is a value or left out with a reason', () => {
    for (const { entries, values, leftOut } of [
      ...read(fixture('gds-transactions-services-test.csv')),
      ...read(fixture('cbs-beroepsbevolking-1800-2013.csv')),
    ]) {
      expect(values + leftOut.length).toBe(entries);
    }
  });
});

describe('shapes of real files', () => {
  test.each([
    [
      'a region in each row of a month, semicolons and a comment',
      'Date;Région;Taux de régularité;Commentaires\n2013-01;Alsace;95.5;Intempéries.\n2013-01;Auvergne;92.5;\n2013-02;Alsace;94.1;\n2013-02;Auvergne;;Grève le 5 février.',
      [
        ['Taux de régularité, Alsace', 2, []],
        ['Taux de régularité, Auvergne', 1, ['5: 2013-02 no value']],
      ],
    ],
    [
      'year and month in two columns, the latest year first',
      'Airport,Year,Month,Passengers\nJFK,2015,Jan,20\nJFK,2015,Feb,21\nJFK,2014,Jan,18\nEWR,2015,Jan,30',
      [
        ['Passengers, JFK', 3, []],
        ['Passengers, EWR', 1, []],
      ],
    ],
    ['no header', '2025-01-31\t4\n2025-02-28\t5', [['Column 2', 2, []]]],
    ['one row', '2025-01-31\t4', [['Column 2', 1, []]]],
    ['one row across', 'Jan 2025\tFeb 2025\n4\t5', [['Row 2', 2, []]]],
    ['the same day twice', '2025-01\t4\n2025-01\t5', [['Column 2', 1, ['1: 2025-01 replaced']]]],
    ['a total below', 'Month,Value\n2025-01,4\n2025-02,5\nTotal,9', [['Value', 2, ['4: Total no date']]]],
    ['no dates', 'a,1\nb,2', []],
    ['nothing', '', []],
  ])('%s', (_reason, text, expected) => {
    expect(read(text).map(({ name, values, leftOut }) => [name, values, leftOut])).toEqual(expected);
  });
});
