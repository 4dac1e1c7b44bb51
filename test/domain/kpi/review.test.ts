import { expect, test } from 'vitest';
import { readKpiData } from '../../../src/domain/kpi/kpi-data.ts';
import { readKpiRows } from '../../../src/domain/kpi/kpi-row.ts';
import { pointsFinder, reviewKpis, statusOf } from '../../../src/domain/kpi/review.ts';
import { fromIso, toIso } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { drawn, utc } from '../okr/sheet.ts';

const HEADER = 'ID | Direction | Cadence | Target | Red flag | Benchmark\n';
const TODAY = '2026-03-31';

/** As of, Current, Previous, Change, Status, Versus benchmark, Signal, Lower to Upper, Advice. */
function reviewed(rows: string, data: string, today = TODAY): string[] {
  const table = readKpiRows(drawn(HEADER + rows.trim()), utc);
  const histories = readKpiData(drawn(`Date | KPI | Value\n${data.trim()}`), utc);
  const date = fromIso(today);
  if ('problem' in table || isProblem(histories) || date === undefined) throw new Error('Not a table');
  const review = reviewKpis(table, histories, date, { method: 'average', run: 8 });
  const pointsOf = pointsFinder(table, histories, date);
  expect(table.map((row) => (row.blank ? null : statusOf(row, pointsOf(row))))).toEqual(
    review.map(({ status }) => status),
  );
  return review.map((row) =>
    [
      row.asOf && toIso(row.asOf),
      row.current,
      row.previous,
      row.change,
      row.status,
      row.versus,
      row.signal,
      row.lower === null ? null : `${row.lower.toFixed(1)} ${row.mean?.toFixed(1)} ${row.upper?.toFixed(1)}`,
      row.advice,
    ]
      .map((cell) => (isProblem(cell) ? problemText(cell) : (cell ?? '-')))
      .join(' | '),
  );
}

const days = (id: string, values: readonly number[]): string =>
  values.map((value, at) => `2026-03-${String(at + 1).padStart(2, '0')} | ${id} | ${value}`).join('\n');

test.each([
  [
    'six values give signal and advice',
    'K1 | down | | 5 | 6 | 12',
    days('K1', [10, 11, 10, 11, 10, 11]),
    '2026-03-06 | 11 | 10 | -1 | Off target | On target | - | 7.8 10.5 13.2 | OKR candidate: the target 5 lies below what this process does (7.9 to 13.1)',
  ],
  [
    'fewer give limits only',
    'K1 | up | | 10 | | ',
    days('K1', [10, 11]),
    '2026-03-02 | 11 | 10 | 1 | On target | - | - | 7.8 10.5 13.2 | Needs 4 more points',
  ],
  [
    'one gives no limits',
    'K1 | up | | 10 | | ',
    days('K1', [10]),
    '2026-03-01 | 10 | - | - | On target | - | - | - | Needs 5 more points',
  ],
  [
    'none',
    'K1 | up | weekly | 10 | | 12',
    '',
    '- | - | - | - | No data | No data | - | - | Needs 6 more points',
  ],
  ['a blank row', '| | | | |', days('K1', [10]), '- | - | - | - | - | - | - | - | -'],
  [
    'the latest signal among the last 8',
    'K1 | up | | | | ',
    days('K1', [10, 11, 10, 11, 10, 11, 20, 10, 11]),
    '2026-03-09 | 11 | 10 | 1 | No target | - | Better: above the upper limit | 3.2 11.6 19.9 | No target',
  ],
  [
    'rows in any order',
    'K1 | up | | 10 | | ',
    '2026-03-03 | K1 | 3\n2026-03-01 | K1 | 1\n2026-03-02 | K1 | 2',
    '2026-03-03 | 3 | 2 | 1 | Off target | - | - | -0.7 2.0 4.7 | Needs 3 more points',
  ],
  [
    'of two values on one date the later row',
    'K1 | up | | 10 | | ',
    '2026-03-02 | K1 | 2\n2026-03-01 | K1 | 1\n2026-03-02 | K1 | 7\n2026-03-01 | K1 | 6',
    '2026-03-02 | 7 | 6 | 1 | Off target | - | - | 3.8 6.5 9.2 | Needs 4 more points',
  ],
  [
    'values after today do not count',
    'K1 | up | | 10 | | ',
    '2026-04-01 | K1 | 9\n2026-03-31 | K1 | 8\n2026-04-02 | K1 | x',
    '2026-03-31 | 8 | - | - | Off target | - | - | - | Needs 5 more points',
  ],
  [
    'a value that is not known yet, an unknown KPI and none',
    'K1 | up | | 10 | | ',
    '2026-03-01 | K1 | 8\n2026-03-02 | K1 |\n | K1 |\nsoon | K9 | x\n2026-03-03 | | x',
    '2026-03-01 | 8 | - | - | Off target | - | - | - | Needs 5 more points',
  ],
  [
    'the red flag is for the target alone',
    'K1 | down | | 5 | 20 | 5',
    days('K1', [10]),
    '2026-03-01 | 10 | - | - | Near target | Off target | - | - | Needs 5 more points',
  ],
  [
    'near: a change is favourable when it leads to the target',
    'K1 | near | | 10 | | ',
    days('K1', [7, 11]),
    '2026-03-02 | 11 | 7 | 2 | Near target | - | - | -1.6 9.0 19.6 | Needs 4 more points',
  ],
  [
    'overdue by its cadence, besides the advice',
    'K1 | up | weekly | 10 | | ',
    days('K1', [10]),
    '2026-03-01 | 10 | - | - | On target | - | - | - | Overdue: a weekly value was due by 2026-03-11. Needs 5 more points',
  ],
])('%s', (_, rows, data, cells) => {
  expect(reviewed(rows, data)).toEqual([cells]);
});

const GOOD = days('K1', [10, 11]);
const COMPUTED = '2026-03-02 | 11 | 10 | 1';
const LIMITS = '- | 7.8 10.5 13.2';

test.each([
  [
    'a value that is no number',
    'K1 | up | | 10 | | 10',
    `${GOOD}\n2026-03-03 | K1 | n/a`,
    '- | - | - | - | Check data | - | - | - | Row 4 of the KPI data: Check value: "n/a" is not a number',
  ],
  [
    'a value of today that is no number',
    'K1 | up | | 10 | | ',
    `${GOOD}\n2026-03-31 | K1 | n/a`,
    '- | - | - | - | Check data | - | - | - | Row 4 of the KPI data: Check value: "n/a" is not a number',
  ],
  [
    'a date that is none',
    'K1 | up | | 10 | | ',
    `soon | K1 | 5\n${GOOD}`,
    '- | - | - | - | Check data | - | - | - | Row 2 of the KPI data: Check date: "soon" is not a date, write it as 2026-03-31',
  ],
  [
    'a value without a date',
    'K1 | up | | 10 | | ',
    `${GOOD}\n | K1 | 5`,
    '- | - | - | - | Check data | - | - | - | Row 4 of the KPI data: Add a date',
  ],
  ['no id', '| up | | 10 | |', GOOD, '- | - | - | - | Check data | - | - | - | Add an ID'],
  [
    'an unknown direction',
    'K1 | sideways | | 10 | | 10',
    GOOD,
    `2026-03-02 | 11 | 10 | - | Check data | Check data | ${LIMITS} | Check direction: "sideways" is not one of up, down, near`,
  ],
  [
    'a target that is no number',
    'K1 | up | | most | | 10',
    GOOD,
    `${COMPUTED} | Check data | On target | ${LIMITS} | Check target: "most" is not a number`,
  ],
  [
    'a red flag on the good side',
    'K1 | up | | 10 | 12 | 10',
    GOOD,
    `${COMPUTED} | Check data | On target | ${LIMITS} | Check red flag: with the direction "up" it belongs below the target`,
  ],
  [
    'a benchmark that is no number',
    'K1 | up | | 10 | | top',
    GOOD,
    `${COMPUTED} | On target | Check data | ${LIMITS} | Check benchmark: "top" is not a number`,
  ],
  [
    'an unknown cadence',
    'K1 | up | daily | 10 | |',
    GOOD,
    `${COMPUTED} | On target | - | ${LIMITS} | Check cadence: "daily" is not one of weekly, monthly, quarterly`,
  ],
])('%s is said in the row of the KPI, and another KPI is computed', (_, row, data, cells) => {
  const other = 'K2 | up | | 3 | |';
  expect(reviewed(`${row}\n${other}`, `${data}\n2026-03-01 | K2 | 4`)).toEqual([
    cells,
    '2026-03-01 | 4 | - | - | On target | - | - | - | Needs 5 more points',
  ]);
});

test('an id that stands twice is nobody', () => {
  const refused = '- | - | - | - | Check data | - | - | - | Check id: "K1" stands in more than one row';
  expect(reviewed('K1 | up | | 10 | |\nK1 | down | | 10 | |', GOOD)).toEqual([refused, refused]);
});

test('values too far apart for limits are said, and what can be known is', () => {
  const huge = `1${'0'.repeat(308)}`;
  const data = `2026-03-01 | K1 | -${huge}\n2026-03-02 | K1 | ${huge}`;
  const [row = ''] = reviewed('K1 | up | | 10 | |', data);
  expect(row).toMatch(
    /^2026-03-02 \| 1e\+308 \| -1e\+308 \| Check value and reference: .* \| On target \| - \| - \| - \| Check values: /,
  );
});
