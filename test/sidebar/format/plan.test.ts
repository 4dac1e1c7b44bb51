import { describe, expect, test } from 'vitest';
import { type Choices, FIRST_CHOICES } from '../../../sidebar/format/choices.ts';
import type { ReadCells } from '../../../sidebar/format/chosen-comparison.ts';
import { type Plan, planOf } from '../../../sidebar/format/plan.ts';
import { uncoloured } from '../../../sidebar/format/preview.ts';
import { scaleHint } from '../../../sidebar/format/scale-hint.ts';
import type { CellsView, CellView, OpenFormatOutput } from '../../../src/schema/format-views.ts';
import { column, KPI, opened } from './sheet.ts';

const NUMBER: Partial<Choices> = { kind: 'number', number: '3.9' };

function plan(choices: Partial<Choices>, view: Partial<OpenFormatOutput> = {}, read: ReadCells = {}): Plan {
  const made = planOf(opened(view), { ...FIRST_CHOICES, ...choices }, read);
  if ('field' in made) throw new Error(made.text);
  return made;
}

const cell = (value: CellView): CellsView => column([value], { row: 1, column: 4, above: '' });
const beside = (values: readonly CellView[]): CellsView => column(values, { column: 3, above: 'Target' });

describe('the preview', () => {
  test.each<[string, Partial<Choices>, readonly CellView[], readonly number[]]>([
    ['higher is better, 10 percent of amber', NUMBER, [4.2, 3.9, 3.6, 3.51, 3.1], [2, 2, 1]],
    ['lower is better', { ...NUMBER, direction: 'down' }, [4.2, 3.9, 3.6, 4.4], [2, 1, 1]],
    [
      'closer is better, green within half',
      { ...NUMBER, direction: 'near' },
      [3.9, 4.09, 4.2, 4.3],
      [2, 1, 1],
    ],
    ['another percentage', { ...NUMBER, percent: '25 %' }, [3.1, 2.9], [0, 1, 1]],
    ['up to a value', { ...NUMBER, band: 'flag', flag: '3' }, [3.1, 3, 2.9], [0, 2, 1]],
    ['no amber', { ...NUMBER, percent: '0' }, [3.9, 3.8], [1, 0, 1]],
    ['a percentage as text', { kind: 'number', number: '62%' }, [0.7, 0.6, 0.1], [1, 1, 1]],
  ])('counts the colours: %s', (_, choices, values, [good, warn, bad]) => {
    expect(plan(choices, { cells: column(values) }).counts).toMatchObject({ good, warn, bad });
  });

  test.each<[string, readonly CellView[], readonly CellView[], string]>([
    ['blanks and texts', [4, '', 'n/a', ' '], [3, 3, 3, 3], '3 stay as they are: 2 blank, 1 text'],
    ['a blank beside it', [4, 4], [3, ''], '1 stays as it is: 1 without a number to compare with'],
    ['all get a colour', [4], [3], ''],
  ])('says what stays as it is and why: %s', (_, values, targets, sentence) => {
    const read = { [values.length === 1 ? 'C2' : `C2:C${values.length + 1}`]: beside(targets) };
    const { counts } = plan({ kind: 'column', column: 'C' }, { cells: column(values) }, read);
    expect(uncoloured(counts)).toBe(sentence);
  });

  test('does not colour a row whose amber limit lies on the good side', () => {
    const choices: Partial<Choices> = { kind: 'column', column: 'C', band: 'flag', flag: '3' };
    const { counts } = plan(choices, { cells: column([4, 4]) }, { 'C2:C3': beside([3.5, 2]) });
    expect(uncoloured(counts)).toBe('1 stays as it is: 1 with the amber limit on the good side');
  });

  test('counts blanks below all content of a whole column', () => {
    const { counts } = plan(NUMBER, { cells: column(['Engagement', 4], { row: 1, rows: 1000, above: '' }) });
    expect(counts).toMatchObject({ good: 1, blanks: 998, texts: 1 });
  });
});

describe('what is applied', () => {
  test.each<[string, Partial<CellsView>, string, string]>([
    ['a header above', {}, 'B2:B7', 'B1'],
    [
      'a header in the selection',
      { row: 1, above: '', values: [['Engagement'], [4]], rows: 2 },
      'B1:B2',
      'B1',
    ],
    ['no header', { above: 4 }, 'B2:B7', 'B2'],
    ['one cell', { rows: 1, values: [[4]], above: '' }, 'B2', 'B2'],
    ['several columns', { columns: 2, values: [[4, 5]], rows: 1 }, 'B2:C2', 'B1'],
  ])('goes to the cells, its legend to their header: %s', (_, cells, a1, noteAt) => {
    const { input } = plan(NUMBER, { cells: { ...opened().cells, ...cells } });
    expect(input).toMatchObject({ sheet: 7, a1, noteAt });
  });

  const read = {
    D1: cell(3.9),
    'C2:C7': beside([4, 4, 4, 4, 4, 4]),
    'C3:C8': column([4, 4, 4, 4, 4, 4], { row: 3, column: 3, above: '' }),
  };
  test.each<[string, Partial<Choices>, string, string]>([
    [
      'a number',
      NUMBER,
      'ISNUMBER((39/10))',
      'Green (plain) at 3.9 or more. Amber (italic) down to 3.51. Red (bold) below that.\nCompared with the number 3.9.',
    ],
    [
      'a cell, which stays',
      { kind: 'cell', cell: 'd1', direction: 'down', band: 'flag', flag: '4.5' },
      'ISNUMBER($D$1)',
      'Green (plain) at 3.9 or less. Amber (italic) up to 4.5. Red (bold) above that.\nCompared with D1, which was 3.9 then.',
    ],
    [
      'a column, which moves from row to row',
      { kind: 'column', column: 'C' },
      'ISNUMBER($C2)',
      'Green (plain) at the value in its row or more. Amber (italic) down to 10% below it. Red (bold) below that.\nCompared with C2:C7 (Target), row by row.',
    ],
    [
      'a column that begins in another row',
      { kind: 'column', column: 'C3:C8', direction: 'near' },
      'ISNUMBER($C3)',
      'Green (plain) within 5% of the value in its row. Amber (italic) within 10%. Red (bold) further away.\nCompared with C3:C8, row by row.',
    ],
    [
      'a benchmark, with segment, year and source',
      { kind: 'benchmark', benchmark: '0.0', direction: 'near', band: 'flag', flag: '0.1' },
      'ISNUMBER((62/100))',
      'Green (plain) within 0.05 of 0.62. Amber (italic) within 0.1. Red (bold) further away.\nBenchmark: Favourable answers 62%, median of all industries, 2024. Source: A survey, https://survey.example/2024',
    ],
  ])('compares with %s', (_, choices, reference, legend) => {
    const { input } = plan(choices, { kpis: [KPI] }, read);
    expect(input.when.good).toContain(reference);
    expect(input.legend).toBe(legend);
  });
});

describe('what can’t be applied yet is said with what to do', () => {
  test.each<[string, Partial<Choices>, Partial<OpenFormatOutput>, RegExp]>([
    ['no number selected', NUMBER, { cells: column(['n/a', '']) }, /^No numbers are selected\. Select/],
    [
      'dates among the values',
      NUMBER,
      { cells: column([4, null]) },
      /^1 date is among .* Select only the values/,
    ],
    ['no number typed', {}, {}, /^Type the number to compare with\.$/],
    ['a text for a number', { number: '45 days' }, {}, /Type only 45/],
    ['no cell typed', { kind: 'cell' }, {}, /^Type the cell of this tab .* such as D1/],
    ['an empty cell', { kind: 'cell', cell: 'D2' }, {}, /^D2 is empty\. Write a number into it/],
    ['a cell with text', { kind: 'cell', cell: 'D3' }, {}, /^D3 says “soon”\./],
    ['a cell with a date', { kind: 'cell', cell: 'D4' }, {}, /^D4 holds a date\./],
    ['a cell that is being read', { kind: 'cell', cell: 'D9' }, {}, /^Reading the cells/],
    ['cells that the sheet does not have', { kind: 'cell', cell: 'ZZ1' }, {}, /^There are no cells ZZ1/],
    ['no column typed', { kind: 'column' }, {}, /^Type the column of this tab .* such as C/],
    [
      'another height',
      { kind: 'column', column: 'C2:C4' },
      {},
      /^C2:C4 has 3 rows and the selection 6 rows\. Name a column of the same height/,
    ],
    ['several columns', { kind: 'column', column: 'C:D' }, {}, /^C2:D7 has 2 columns\. Name one/],
    ['the selection itself', { kind: 'column', column: 'B' }, {}, /^B2:B7 is selected itself\./],
    ['a column of texts', { kind: 'column', column: 'E' }, {}, /^E2:E7 holds no numbers\./],
    ['a column of dates', { kind: 'column', column: 'F' }, {}, /^F2:F7 holds dates\./],
    ['no benchmark chosen', { kind: 'benchmark' }, { kpis: [KPI] }, /^Choose a benchmark\.$/],
    ['no percentage', { ...NUMBER, percent: '' }, {}, /^Type how many percent/],
    [
      'a negative percentage',
      { ...NUMBER, percent: '-5' },
      {},
      /^Type how many percent are amber, 0 or more/,
    ],
    ['no limit', { ...NUMBER, band: 'flag' }, {}, /^Type the value at which amber ends/],
    [
      'a limit on the good side',
      { ...NUMBER, band: 'flag', flag: '4' },
      {},
      /good side\. With higher is better it belongs below 3\.9/,
    ],
    [
      'the same when lower is better',
      { ...NUMBER, direction: 'down', band: 'flag', flag: '3' },
      {},
      /With lower is better it belongs above 3\.9/,
    ],
    [
      'a negative distance',
      { ...NUMBER, direction: 'near', band: 'flag', flag: '-1' },
      {},
      /is a distance: type 0 or more/,
    ],
  ])('%s', (_, choices, view, sentence) => {
    const read = {
      D2: cell(''),
      D3: cell('soon'),
      D4: cell(null),
      ZZ1: 'There are no cells ZZ1 in this tab.',
      'E2:E7': beside(['a', 'b', '']),
      'F2:F7': beside([1, null]),
    };
    const made = planOf(opened(view), { ...FIRST_CHOICES, ...choices }, read);
    expect('field' in made ? made.text : 'no complaint').toMatch(sentence);
  });
});

test.each<[string, readonly number[], string, boolean]>([
  ['whole numbers against a share', [62, 70], '0.62', true],
  ['shares against a whole number', [0.62, 0.7], '62', true],
  ['the same scale', [0.62, 0.7], '0.65', false],
  ['both scales among the numbers', [0.62, 70], '0.65', false],
  ['far more than percentages', [0.62, 0.7], '620', false],
])('percentages written in two ways are pointed out: %s', (_, values, number, pointedOut) => {
  const { comparison } = plan({ number }, { cells: column(values) });
  expect(scaleHint(column(values), comparison) !== null).toBe(pointedOut);
});
