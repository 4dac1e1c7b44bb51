import { expect, test } from 'vitest';
import { evaluate, openScript, scriptOf } from './open-script.ts';

test.each([
  ['text stays text', "'hello'", 'hello', 'hello'],
  ['a number stays a number', '1.5', 1.5, '1.5'],
  ['a truth value stays one', 'true', true, 'TRUE'],
  ['a blank is empty text', "''", '', ''],
  ['null is a blank', 'null', '', ''],
  ['digits are read as a number', "'007'", 7, '7'],
  ['a percentage is read as a fraction', "'12%'", 0.12, '12%'],
  ['an apostrophe keeps the rest as text', '"\'007"', '007', '007'],
  ['an apostrophe keeps a formula as text', '"\'=1+1"', '=1+1', '=1+1'],
  ['a word with an apostrophe inside is untouched', '"it\'s"', "it's", "it's"],
  ['a truth word is read as one', "'TRUE'", true, 'TRUE'],
  ['an error text stays text', "'#N/A'", '#N/A', '#N/A'],
])('%s', async (_reason, written, value, shown) => {
  const script = `const cell = sheet.getRange('A1'); cell.setValue(${written}); return [cell.getValue(), cell.getDisplayValue()];`;
  expect(await evaluate(script)).toEqual([value, shown]);
});

test.each([
  ['midnight in the spreadsheet zone is a whole day', '2026-03-09T23:00:00Z', '2026-03-10'],
  ['a time of day is kept', '2026-03-09T23:30:00Z', '2026-03-10 00:30:00'],
  ['summer time counts', '2026-07-09T22:00:00Z', '2026-07-10'],
])('a date goes in and comes out as the same instant: %s', async (_reason, iso, shown) => {
  const script = `const cell = sheet.getRange('B2'); cell.setValue(new Date('${iso}'));
    const back = cell.getValue(); return [back.toISOString(), back instanceof Date, cell.getDisplayValue()];`;
  expect(await evaluate(script)).toEqual([new Date(iso).toISOString(), true, shown]);
});

test.each([
  ['a half that is stored a little lower', 0.565, '0.00', '0.57'],
  ['a half below zero', -0.565, '0.00', '-0.57'],
  ['a half in percent', 0.0285, '0.0%', '2.9%'],
  ['less than a half', 0.5649999, '0.00', '0.56'],
  ['a sum that is stored a little higher', 0.1 + 0.2, '0.0000', '0.3000'],
  ['a large number', 123_456_789.125, '#,##0.00', '123,456,789.13'],
])('what is printed is rounded half away from zero: %s', async (_reason, value, format, shown) => {
  const script = `const cell = sheet.getRange('A1'); cell.setValue(${value}).setNumberFormat('${format}'); return cell.getDisplayValue();`;
  expect(await evaluate(script)).toBe(shown);
});

test('typed ISO text becomes a date in the spreadsheet zone', async () => {
  const script = `sheet.getRange('A1').setValue('2026-01-02'); return sheet.getRange('A1').getValue().toISOString();`;
  expect(await evaluate(script)).toBe('2026-01-01T23:00:00.000Z');
});

test('a cell in plain text format keeps what looks like a number', async () => {
  const script = `sheet.getRange('A1').setNumberFormat('@').setValue('007'); return sheet.getRange('A1').getValue();`;
  expect(await evaluate(script)).toBe('007');
});

test('local time of a Date in the script is that of the script zone, and the clock the host’s', async () => {
  const script = `const now = new Date(); const day = new Date(2026, 0, 31);
    return [now.getHours(), now.getDate(), day.toISOString(), Date.now() === now.getTime(), new Date(2026, 2, 8, 12).getTimezoneOffset()];`;
  expect(await evaluate(script)).toEqual([18, 20, '2026-01-31T05:00:00.000Z', true, 240]);
});

test('setValues and getValues move a block, and formulas come back as typed', async () => {
  const script = `const block = sheet.getRange(2, 2, 2, 2);
    block.setValues([['a', 1], [true, '=SUM(1;2)']]);
    return [block.getFormulas(), block.getSheet().getName(), block.getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`;
  expect(await evaluate(script)).toEqual([
    [
      ['', ''],
      ['', '=SUM(1;2)'],
    ],
    'Sheet1',
    'B2:C3',
    3,
    3,
  ]);
});

test.each([
  [
    'too few rows',
    "sheet.getRange('A1:B2').setValues([[1, 2]])",
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'a row that is too short',
    "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'a range beyond the sheet',
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['no rows', 'sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['a word that is no address', "sheet.getRange('nowhere!!')", 'Range not found'],
  [
    'a tab that exists already',
    "file.insertSheet('Sheet1')",
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
])('%s is refused', async (_reason, statement, message) => {
  await expect(evaluate(statement)).rejects.toThrow(message);
});

test('an unbuilt member says its name', async () => {
  await expect(evaluate('sheet.autoResizeColumns(1, 2)')).rejects.toThrow(
    'local workbench: Sheet.autoResizeColumns is not built',
  );
});

test('appendRow goes below the last content, and grows a full sheet', async () => {
  const script = `sheet.getRange('A1000').setValue('end'); sheet.appendRow(['x', 2]);
    return [sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()];`;
  expect(await evaluate(script)).toEqual([1001, [['x', 2]]]);
});

test('a text finder finds whole cells, patterns and formulas', async () => {
  const script = `sheet.getRange('A1:A4').setValues([['KR-1'], ['kr-10'], ['x KR-1'], ['=CONCATENATE("KR";"-1")']]);
    const all = (finder) => finder.findAll().map((range) => range.getA1Notation());
    const find = (text) => sheet.getRange('A1:A3').createTextFinder(text);
    return [all(find('kr-1')), all(find('KR-1').matchEntireCell(true)), all(find('KR-1').matchCase(true)),
      all(find('^KR-\\\\d$').useRegularExpression(true)), find('KR-1').findNext().getRow(), find('none').findNext(),
      all(sheet.createTextFinder('CONCAT').matchFormulaText(true))];`;
  expect(await evaluate(script)).toEqual([['A1', 'A2', 'A3'], ['A1'], ['A1', 'A3'], ['A1'], 1, null, ['A4']]);
});

test('the same cells are read by a person, as shown and as held', async () => {
  const host = await openScript(
    scriptOf("sheet.getRange('A1:B1').setValues([[0.5, new Date('2026-03-09T23:00:00Z')]]);"),
  );
  await host.callFromSidebar('run', []);
  await host.type('Sheet1!C1', '75%');
  expect(host.shown('Sheet1!A1:C1')).toEqual([['0.5', '2026-03-10', '75%']]);
  expect(host.values('A1:C1')).toEqual([[0.5, new Date('2026-03-09T23:00:00Z'), 0.75]]);
});

test('frozen rows, sizes, hidden columns and groups are kept', async () => {
  const script = `sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidth(2, 150); sheet.setRowHeights(1, 2, 40);
    sheet.getRange('D:E').shiftColumnGroupDepth(1); sheet.getColumnGroup(4, 1).collapse();
    return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getRowHeight(2),
      sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(6)];`;
  expect(await evaluate(script)).toEqual([2, 1, 150, 40, true, false]);
});

test('styles are set for a block or cell by cell, and read back', async () => {
  const script = `const block = sheet.getRange('A1:B1');
    block.setBackgrounds([['#ff0000', null]]).setFontWeight('bold').setFontColor('#00ff00').setNumberFormats([['0.0%', '@']]);
    return [block.getBackgrounds(), block.getFontWeights(), block.getFontColors(), block.getNumberFormats()];`;
  expect(await evaluate(script)).toEqual([
    [['#ff0000', '#ffffff']],
    [['bold', 'bold']],
    [['#00ff00', '#00ff00']],
    [['0.0%', '@']],
  ]);
});

test('a text style says several looks at once and leaves open what it does not name', async () => {
  const script = `const range = file.getActiveSheet().getRange('A1:B1').setFontColors([['#112233', '#112233']]).setFontWeight('bold');
    const large = SpreadsheetApp.newTextStyle().setFontSize(14).setBold(false).build();
    range.setTextStyles([[large, large.copy().setForegroundColor('#445566').build()]]);
    range.offset(0, 0, 1, 1).setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).build());
    return [range.getFontColors(), range.getFontWeights(), large.getFontSize(), large.isItalic()];`;
  expect(await evaluate(script)).toEqual([[['#112233', '#445566']], [['normal', 'normal']], 14, null]);
});
