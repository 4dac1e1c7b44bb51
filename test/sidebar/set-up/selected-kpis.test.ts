import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectedKpis } from '../../../sidebar/set-up/selected-kpis.ts';
import type { CellsView, CellView } from '../../../src/schema/format-views.ts';

const view = (values: CellView[][]): CellsView => ({
  sheet: 1,
  tab: 'Sheet1',
  row: 2,
  column: 1,
  rows: values.length,
  columns: Math.max(...values.map((row) => row.length)),
  above: '',
  values,
});
const read = (...values: CellView[][]) => selectedKpis(view(values));
/** A KPI as one line. */
const lines = (...values: CellView[][]) =>
  read(...values)?.kpis.map(({ name, value, target, unit, direction }) =>
    [name, value, target, unit, direction].join('|'),
  );

describe('a table of KPIs that people have', () => {
  test.each<[string, CellView[][], string[]]>([
    [
      'names and numbers without a header',
      [
        ['Time to fill', 45],
        ['Churn', 3],
      ],
      ['Time to fill|45|||', 'Churn|3|||'],
    ],
    [
      'a second number is the target',
      [
        ['NPS', 40, 50],
        ['Leads', 7, 9],
      ],
      ['NPS|40|50||', 'Leads|7|9||'],
    ],
    [
      'a header in another order',
      [
        ['Target', 'Unit', 'KPI', 'Current', 'Better'],
        [25, 'days', 'Time to fill', 45, 'lower'],
      ],
      ['Time to fill|45|25|days|down'],
    ],
    [
      'a unit in the cell',
      [
        ['Time to fill', '45 days'],
        ['NPS', 40],
      ],
      ['Time to fill|45||days|', 'NPS|40|||'],
    ],
    [
      'a currency',
      [
        ['MRR', '€1.5'],
        ['ARR', 3],
      ],
      ['MRR|1.5||€|', 'ARR|3|||'],
    ],
    [
      'percent with its sign',
      [
        ['Offers', '84%'],
        ['Churn', '2 %'],
      ],
      ['Offers|0.84||%|', 'Churn|0.02||%|'],
    ],
    [
      'percent by its unit',
      [
        ['KPI', 'Value', 'Target', 'Unit'],
        ['Offers', 84, 90, '%'],
      ],
      ['Offers|0.84|0.9|%|'],
    ],
    [
      'a share in a cell of percent format',
      [
        ['KPI', 'Value', 'Unit'],
        ['Offers', 0.84, '%'],
      ],
      ['Offers|0.84||%|'],
    ],
    [
      'a share beside a text with the sign',
      [
        ['Offers', '84%', 0.9],
        ['NPS', 4, 5],
      ],
      ['Offers|0.84|0.9|%|', 'NPS|4|5||'],
    ],
    [
      'a target alone',
      [
        ['KPI', 'Value', 'Target'],
        ['NPS', '', 50],
      ],
      ['NPS||50||'],
    ],
    [
      'blank rows are passed over',
      [
        ['NPS', 40],
        ['', ''],
        ['Churn', 3],
      ],
      ['NPS|40|||', 'Churn|3|||'],
    ],
    [
      'a name that is a number',
      [
        ['KPI', 'Value'],
        [360, 5],
        ['NPS', 4],
      ],
      ['360|5|||', 'NPS|4|||'],
    ],
  ])('is read: %s', (_reason, values, expected) => {
    expect(lines(...values)).toEqual(expected);
  });

  test.each<[string, CellView[][]]>([
    ['one cell', [['Time to fill']]],
    ['one column', [['Time to fill'], ['Churn']]],
    [
      'texts only',
      [
        ['Owner', 'Team'],
        ['Maya', 'People'],
      ],
    ],
    [
      'numbers only',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['nothing', []],
    [
      'blanks',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a header without rows', [['KPI', 'Value']]],
    ['more rows than anybody has KPIs', Array.from({ length: 300 }, (_, at) => [`KPI ${at}`, at])],
  ])('is not seen in %s', (_reason, values) => {
    expect(
      values.length === 0 ? selectedKpis({ ...view([['']]), columns: 2, values }) : read(...values),
    ).toBeNull();
  });

  test.each<[string, CellView[], string]>([
    ['a number that could be two', ['ARR', '1,234', 5], 'B4: “1,234” can be 1234 or 1.234'],
    ['words', ['ARR', 'soon', 5], 'B4: “soon” is not a number'],
    ['a date', ['ARR', null, 5], 'B4: holds a date, not a number'],
    ['a target that can’t be read', ['ARR', 5, 'more'], 'C4: “more” is not a number'],
    ['no number at all', ['Hiring', '', ''], 'A4: Hiring has no number beside it'],
    ['no name', ['', 5, 6], 'A4: holds no name'],
    ['a KPI that stands there twice', ['nps', 5, 6], 'A4: nps stands there already'],
    ['an unknown direction', ['ARR', 5, 6, 'sideways'], 'D4: “sideways” is not up, down or near'],
  ])('lists what stays behind: %s', (_reason, row, sentence) => {
    const found = read(['KPI', 'Value', 'Target', 'Direction'], ['NPS', 40, 50, 'up'], row);
    expect(found?.leftOut.map(({ cell, why }) => `${cell}: ${why}`)).toEqual([sentence]);
  });

  test('says what was taken for what by its contents, and where all of it stands', () => {
    const found = read(['NPS', 40, 50], ['Leads', 7, 9]);
    expect(found?.taken).toEqual(['names from column A', 'values from column B', 'targets from column C']);
    expect(found?.address).toBe('Sheet1!A2:C3');
    expect(found?.kpis.map(({ cell }) => cell)).toEqual(['Sheet1!B2', 'Sheet1!B3']);
    expect(read(['KPI', 'Value'], ['NPS', 4])?.taken).toEqual([]);
  });

  test('whatever is selected, numbers are finite and every row is a KPI, is listed or is blank', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellView>(
        '',
        null,
        'KPI',
        'Value',
        'Target',
        'up',
        '45 days',
        '84%',
        '1,234',
        '%',
        '-',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (values) => {
        const found = selectedKpis({ ...view([['', '', '', '']]), values });
        if (found === null) return;
        for (const { name, value, target } of found.kpis) {
          expect(name.trim()).not.toBe('');
          for (const number of [value, target]) expect(number === null || Number.isFinite(number)).toBe(true);
        }
        const rows = values.filter((row) => row.some((each) => each !== '')).length;
        const told = new Set(found.leftOut.map(({ cell }) => cell.replace(/\D/g, '')));
        expect(found.kpis.length + told.size).toBeGreaterThanOrEqual(rows - 1);
      }),
    );
  });
});
