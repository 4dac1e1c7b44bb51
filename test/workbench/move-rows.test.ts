import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

/** Five rows below a header, each with a formula of its own; formulas beside them and in another sheet read them. */
const TABLE = `
  sheet.getRange('A1:C6').setValues([['id', 'x', 'f'], ['r2', 2, '=B2*10'], ['r3', 3, '=B3*10'], ['r4', 4, '=B4*10'], ['r5', 5, '=B5*10'], ['r6', 6, '=B6*10']]);
  const two = file.insertSheet('Two');
  two.getRange('A1:A4').setFormulas([['=SUM(Sheet1!B1:B)'], ['=Sheet1!B3'], ['=SUM(Sheet1!B2:B)'], ['=SUM(Sheet1!$B$2:$B$4)']]);
  sheet.getRange('A3').setNote('note of r3').setBackground('#ff0000').setNumberFormat('"  "@');
  sheet.setRowHeight(3, 44);
  sheet.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>$B2').setBold(true).setRanges([sheet.getRange('A2:B')]).build()]);
  sheet.getRange('C2:C').protect();`;

const LOOK = `function look() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheets()[0];
  const a1 = (range) => range.getA1Notation();
  return {
    ids: sheet.getRange('A2:A6').getValues().join(' '),
    own: sheet.getRange('C2:C6').getFormulas().join(' '),
    values: sheet.getRange('C2:C6').getValues().join(' '),
    readers: file.getSheetByName('Two').getRange('A1:A4').getFormulas().join(' '),
    notes: sheet.getRange('A2:A6').getNotes().join('|'),
    fills: sheet.getRange('A2:A6').getBackgrounds().join(' '),
    formats: sheet.getRange('A2:A6').getNumberFormats().join('|'),
    heights: [2, 3, 4, 5, 6].map((row) => sheet.getRowHeight(row)).join(' '),
    rules: sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map(a1) + rule.getBooleanCondition().getCriteriaValues()),
    checked: ['B1', 'B2', 'B6', 'B1000'].map((cell) => sheet.getRange(cell).getDataValidation() !== null),
    guarded: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => a1(each.getRange())),
    rows: sheet.getMaxRows(),
  };
}`;

async function after(statements: string): Promise<Record<string, unknown>> {
  const host = await openScript(
    `function run() { const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0]; ${TABLE} ${statements} } ${LOOK}`,
  );
  await host.callFromSidebar('run', []);
  await host.settle();
  const seen = await host.callFromSidebar('look', []);
  await host.settle();
  return seen as Record<string, unknown>;
}

const WHITE = '#ffffff';

test('moved rows take along formulas, notes, looks and heights, and what names their cells follows', async () => {
  expect(await after("sheet.moveRows(sheet.getRange('B3'), 6);")).toEqual({
    ids: 'r2 r4 r5 r3 r6',
    own: '=B2*10 =B3*10 =B4*10 =B5*10 =B6*10',
    values: '20 40 50 30 60',
    readers: '=SUM(Sheet1!B1:B) =Sheet1!B5 =SUM(Sheet1!B2:B) =SUM(Sheet1!$B$2:$B$3)',
    notes: '|||note of r3|',
    fills: [WHITE, WHITE, WHITE, '#ff0000', WHITE].join(' '),
    formats: '|||"  "@|',
    heights: '21 21 21 44 21',
    rules: ['A2:B1000=$A2>$B2'],
    checked: [false, true, true, true],
    guarded: ['C2:C1000'],
    rows: 1000,
  });
});

test.each([
  ['up', "sheet.moveRows(sheet.getRange('5:6'), 2)", 'r5 r6 r2 r3 r4'],
  ['several down', "sheet.moveRows(sheet.getRange('2:3'), 6)", 'r4 r5 r2 r3 r6'],
  ['blank rows in between', "sheet.moveRows(sheet.getRange('999:1000'), 3)", 'r2   r3 r4'],
  ['to the very end', "sheet.moveRows(sheet.getRange('2:2'), 1001)", 'r3 r4 r5 r6 '],
  ['to where they stand', "sheet.moveRows(sheet.getRange('3:4'), 5)", 'r2 r3 r4 r5 r6'],
])('rows move %s', async (_reason, move, ids) => {
  expect(await after(`${move};`)).toMatchObject({
    ids,
    rules: ['A2:B1000=$A2>$B2'],
    guarded: ['C2:C1000'],
    rows: 1000,
  });
});

test('a range whose first row moves away follows that row, so a table had better not depend on it', async () => {
  const { readers } = await after("sheet.moveRows(sheet.getRange('2:2'), 6);");
  expect(readers).toBe('=SUM(Sheet1!B1:B) =Sheet1!B2 =SUM(Sheet1!B5:B) =SUM(Sheet1!$B$3:$B$5)');
});

test('rows beyond the sheet can’t be the place to move to', async () => {
  await expect(after("sheet.moveRows(sheet.getRange('2:2'), 1002);")).rejects.toThrow('out of bounds');
});
