import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { called } from './called.ts';

type Record = Readonly<{ [header: string]: string }>;

function recordsOf(file: string): Record[] {
  const text = readFileSync(new URL(`../fixtures/scorecards/${file}`, import.meta.url), 'utf8');
  const [headers = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
  return rows.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
}

const numberOf = (text = ''): number | '' => (text.trim() === '' ? '' : Number(text));

describe('ratings of South African municipal finance', () => {
  const records = recordsOf('za-municipal-finance-ratings.csv');
  /** The publisher's rules as target, direction, red flag and green within. */
  const rules: Readonly<{ [indicator: string]: readonly unknown[] }> = {
    cash_balance: [0, 'up', 0],
    cash_coverage: [3, 'up', 1],
    operating_budget_spending: [0, 'near', 15, 5],
    capital_budget_spending: [0, 'near', 15, 5],
    repairs_maintenance_spending: [8, 'up', 8],
    uifw_expenditure: [0, 'near', 0, 0],
    current_ratio: [1.5, 'up', 1],
    liquidity_ratio: [1, 'up', 1],
    // The publisher rounds before it compares with 95.
    current_debtors_collection_rate: [94.5, 'up', 94.5],
  };
  const ratings: Readonly<{ [status: string]: string }> = {
    'On target': 'good',
    'Near target': 'ave',
    'Off target': 'bad',
  };
  const judged = records.map(({ indicator = '', result, rating, ...record }) => {
    const status = String(called('KPISTATUS', numberOf(result), ...(rules[indicator] ?? [])));
    return { ...record, indicator, result, rating, status };
  });

  test('every rated value gets the status of its rating', () => {
    const rated = judged.filter(({ result, rating }) => result !== '' && rating !== '');
    expect(rated).toHaveLength(88);
    expect(rated.filter(({ rating, status }) => ratings[status] !== rating)).toEqual([]);
  });

  test('a blank is no data, where the publisher calls some blanks bad', () => {
    const blank = judged.filter(({ result }) => result === '');
    expect(new Set(blank.map(({ status }) => status))).toEqual(new Set(['No data']));
    expect(blank.filter(({ rating }) => rating === 'bad').length).toBeGreaterThan(0);
  });
});

describe('statuses of Hart District Council', () => {
  /** Less is better for these. */
  const DOWN = ['HR11', 'HS01', 'RB07', 'RB08', 'RB09'];
  const NOT_COMPARABLE: Readonly<{ [ref: string]: string }> = {
    IT03: '80.6 against a target of 90, published green',
    ETS01: 'its value 0 stands for a figure that was not agreed',
    SNH03: 'its target 0 stands for none',
    SNH04: 'its target 0 stands for none',
    SNH06: 'its target 0 stands for none',
  };
  const judged = recordsOf('hart-dc-kpis-2014-09-02.csv')
    .filter(({ 'KPI ref': ref = '' }) => !(ref in NOT_COMPARABLE))
    .map(({ 'KPI ref': ref = '', 'Current value': value, Target: target, Status: published }) => {
      const direction = DOWN.includes(ref) ? 'down' : 'up';
      return { ref, published, status: called('KPISTATUS', numberOf(value), numberOf(target), direction) };
    });

  test('green is on target, and nothing else is', () => {
    expect(judged).toHaveLength(40);
    expect(judged.filter(({ published }) => published === 'lg').map(({ ref }) => ref)).toEqual(
      judged.filter(({ status }) => status === 'On target').map(({ ref }) => ref),
    );
  });

  test('amber and red differ only where the council’s tolerance, which it does not publish, is not 10 %', () => {
    const words: Readonly<{ [letter: string]: string }> = {
      lg: 'On target',
      la: 'Near target',
      lr: 'Off target',
    };
    expect(judged.filter(({ published = '', status }) => words[published] !== status)).toEqual([
      { ref: 'IT01', published: 'la', status: 'Off target' },
    ]);
  });
});
