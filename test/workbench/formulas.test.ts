import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

/** A column of numbers in A, with text in B. */
async function table() {
  const host = await openScript(`
    function fill() { SpreadsheetApp.getActiveSheet().getRange('A1:B4').setValues([['n', 'word'], [1, 'a'], [2, 'b'], [3, 'a']]); }
    function insertAbove() { SpreadsheetApp.getActiveSheet().insertRowBefore(1); }
    function insertColumn() { SpreadsheetApp.getActiveSheet().insertColumnBefore(1); }
    function insertWithin() { SpreadsheetApp.getActiveSheet().insertRowAfter(3); }
    function appendBelow() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 1); SpreadsheetApp.getActiveSheet().getRange('A1001').setValue(10); }
    function formulaAt(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getFormula(); }`);
  await host.runMenuItem('fill');
  return host;
}

test.each([
  ['an open range', '=SUM(A2:A)', '6'],
  ['an open range over columns', '=COUNTA(A2:B)', '6'],
  ['an open range with dollars', '=SUM($A$2:$A)', '6'],
  ['an open range on a named tab', '=SUM(Sheet1!A3:A)', '5'],
  ['an open range on a quoted tab', "=SUM('Sheet1'!A3:A)", '5'],
  ['a whole column', '=SUM(A:A)', '6'],
  ['semicolons between arguments', '=SUM(A2;A3;10)', '13'],
  ['commas between arguments', '=SUM(A2,A3,10)', '13'],
  ['a semicolon within text', '=TEXTJOIN(";",TRUE,B2:B)', 'a;b;a'],
  ['a text that looks like an open range', '="A2:A"&"!"', 'A2:A!'],
  ['a column array keeps its semicolons', '=SUM({1;2;3})', '6'],
  ['a function that takes a range at the open end', '=SUMIFS(A2:A;B2:B;"a")', '4'],
  ['the date of the host’s clock in the spreadsheet zone', '=TEXT(TODAY();"yyyy-mm-dd")', '2026-05-21'],
  ['the time of the host’s clock in the spreadsheet zone', '=TEXT(NOW();"hh:mm")', '00:30'],
  [
    'a month added to the end of a longer month',
    '=TEXT(EDATE(DATE(2026;1;31);1);"yyyy-mm-dd")',
    '2026-02-28',
  ],
  ['the week of a Monday before New Year', '=ISOWEEKNUM(DATE(2025;12;29))', '1'],
  ['the week of a Sunday after New Year', '=ISOWEEKNUM(DATE(2027;1;3))', '53'],
  ['the week of a Monday after New Year', '=ISOWEEKNUM(DATE(2028;1;3))', '1'],
  ['an array formula', '=SUM(ARRAYFORMULA(A2:A4*2))', '12'],
  ['joining', '=JOIN("-";B2:B4)', 'a-b-a'],
  ['counting different values', '=COUNTUNIQUE(B2:B)', '2'],
  ['a number as text', '=TO_TEXT(12.5)&"!"', '12.5!'],
  ['an error that is caught', '=IFERROR(1/0;"none")', 'none'],
  ['a sparkline, which draws and shows no text', '=SPARKLINE(A2:A)', ''],
])('%s is understood', async (_reason, formula, shown) => {
  const host = await table();
  await host.type('D1', formula);
  expect(host.shown('D1')).toEqual([[shown]]);
  expect(await host.callFromSidebar('formulaAt', ['D1'])).toBe(formula);
});

test('a link follows its label, through a blank one too', async () => {
  const host = await table();
  await host.type('D1', '=HYPERLINK("#gid=1";IF(E1="";" ";E1))');
  const labels: unknown[] = [];
  for (const label of ['', 'there', '', 'here']) {
    await host.type('E1', label);
    labels.push(host.values('D1')[0]?.[0]);
  }
  expect(labels).toEqual([' ', 'there', ' ', 'here']);
});

test('zero is no blank, however often a column is compared in one calculation', async () => {
  const host = await table();
  for (const cell of ['D1', 'D2', 'D3']) await host.type(cell, '=SUMPRODUCT((E$1:E$3="")*1)');
  await host.type('E1', '0');
  await host.type('E3', 'there');
  expect(host.values('D1:D3')).toEqual([[1], [1], [1]]);
});

test('a split spills to the right', async () => {
  const host = await table();
  await host.type('D1', '=SPLIT("a-1-b";"-")');
  expect(host.values('D1:F1')).toEqual([['a', 1, 'b']]);
});

test.each([
  ['rows above move its start', 'insertAbove', 'D2', '=SUM(A3:A)', 6],
  ['columns before move its columns', 'insertColumn', 'E1', '=SUM(B2:B)', 6],
  ['rows within leave it as it is', 'insertWithin', 'D1', '=SUM(A2:A)', 6],
  ['rows at the end are counted', 'appendBelow', 'D1', '=SUM(A2:A)', 16],
])('an open range stays open: %s', async (_reason, change, cell, formula, sum) => {
  const host = await table();
  await host.type('D1', '=SUM(A2:A)');
  await host.runMenuItem(change);
  expect(await host.callFromSidebar('formulaAt', [cell])).toBe(formula);
  expect(host.values(cell)).toEqual([[sum]]);
});

test('a formula in the header of the column it reads from is no circle', async () => {
  const host = await table();
  await host.type('A1', '=SUM(A2:A)');
  expect(host.values('A1')).toEqual([[6]]);
});
