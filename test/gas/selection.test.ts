import { describe, expect, test } from 'vitest';
import { ADD_ON } from './open-add-on.ts';
import { ownSheet } from './own-sheet.ts';

describe('the selection', () => {
  test.each([
    ['one cell', 'B2', { row: 2, column: 2, rows: 1, columns: 1, above: 'Engagement', values: [[4.2]] }],
    ['a blank and a text', 'B4:B6', { rows: 3, above: 3.6, values: [[''], [3.1], ['n/a']] }],
    ['a header', 'B1:B2', { above: '', values: [['Engagement'], [4.2]] }],
    [
      'several columns',
      'B2:C3',
      {
        columns: 2,
        values: [
          [4.2, 3.9],
          [3.6, 3.9],
        ],
      },
    ],
    ['a whole column is read as far as it is filled', 'B:B', { row: 1, rows: 1005, values: { length: 6 } }],
    ['cells below all content', 'B100:B200', { rows: 101, values: [] }],
  ])('is read with its header: %s', async (_, a1, seen) => {
    const { addOn, sheet } = await ownSheet();
    sheet.getRange(a1).activate();
    const answer = await addOn.call('openFormat', {});
    expect(answer).toMatchObject({ ok: true, value: { cells: seen, formats: [] } });
  });

  test('tells dates apart, which a Date would not survive', async () => {
    const { addOn, sheet } = await ownSheet([4.2, new Date('2026-03-01T12:00:00Z')]);
    sheet.getRange('B2:B3').activate();
    expect(await addOn.call('readCells', { sheet: sheet.getSheetId(), a1: null })).toMatchObject({
      value: { values: [[4.2], [null]] },
    });
  });

  test('of several ranges is refused with what to do', async () => {
    const { addOn, sheet } = await ownSheet();
    sheet.getRangeList(['B2:B3', 'C5']).activate();
    const refusal = {
      ok: false,
      text: expect.stringMatching(/^Several ranges are selected\. Select one block/),
    };
    expect(await addOn.call('openFormat', {})).toMatchObject(refusal);
  });

  test('of nothing, or of a chart, is refused with what to do', async () => {
    const { addOn, sheet } = await ownSheet();
    sheet.getRangeList([]).activate();
    expect(await addOn.call('openFormat', {})).toMatchObject({
      ok: false,
      text: expect.stringMatching(/^No cells are selected\. Click the cells with the values, not a chart/),
    });
  });

  test('brings the benchmarks of the library along, once there are any', async () => {
    const benchmark = {
      value: 0.62,
      unit: '%',
      level: 'median',
      segment: 'all industries',
      year: 2024,
      source: { name: 'A survey', address: 'https://survey.example' },
    };
    const kpis = [
      { name: 'Favourable answers', unit: '%', direction: 'up', benchmarks: [benchmark] },
      { name: 'Attendance', unit: '%', direction: 'up', benchmarks: [] },
    ];
    const Library = JSON.stringify({ ...JSON.parse(ADD_ON.pages.Library ?? ''), kpis });
    const { addOn, sheet } = await ownSheet([1], {
      addOn: { ...ADD_ON, pages: { ...ADD_ON.pages, Library } },
    });
    sheet.getRange('B2').activate();
    expect(await addOn.call('openFormat', {})).toMatchObject({ value: { kpis: kpis.slice(0, 1) } });
  });
});
