import { expect, test } from 'vitest';
import { evaluate, openScript, scriptOf } from './open-script.ts';

const LIST = "const list = sheet.getRangeList(['A1:B1', 'D2']);";
const CELLS = "['A1', 'B1', 'D2', 'C1', 'D1'].map((a1) => sheet.getRange(a1))";

test.each([
  ['backgrounds', "setBackground('#ff0000')", 'getBackground()', '#ff0000', '#ffffff'],
  ['number formats', "setNumberFormat('0.0%')", 'getNumberFormat()', '0.0%', ''],
  ['font colours', "setFontColor('#00ff00')", 'getFontColors()[0][0]', '#00ff00', '#000000'],
  ['bold text', "setFontWeight('bold')", 'getFontWeights()[0][0]', 'bold', 'normal'],
])('one call sets %s in every area and nowhere else', async (_reason, call, read, inside, outside) => {
  const script = `${LIST} list.${call}; return ${CELLS}.map((range) => range.${read});`;
  expect(await evaluate(script)).toEqual([inside, inside, inside, outside, outside]);
});

test('its areas are ranges of the sheet, in the order asked for', async () => {
  const script = `${LIST} return list.getRanges().map((range) => [range.getA1Notation(), range.getSheet().getName()]);`;
  expect(await evaluate(script)).toEqual([
    ['A1:B1', 'Sheet1'],
    ['D2', 'Sheet1'],
  ]);
});

test('setters return the list, and all its areas count as one write', async () => {
  const host = await openScript(
    scriptOf(`${LIST} list.setFontStyle('italic').setFontSize(12).setHorizontalAlignment('right')
      .setVerticalAlignment('middle').setWrap(true);`),
  );
  host.ledger.clear();
  await host.callFromSidebar('run', []);
  expect(host.ledger.calls.filter(({ kind }) => kind === 'write').map(({ name }) => name)).toEqual([
    'RangeList.setFontStyle',
    'RangeList.setFontSize',
    'RangeList.setHorizontalAlignment',
    'RangeList.setVerticalAlignment',
    'RangeList.setWrap',
  ]);
});

test.each([
  ['a range beyond the sheet', "sheet.getRangeList(['A1', 'A1001']).setBackground('#ff0000')"],
  ['a word that is no address', "sheet.getRangeList(['nowhere!!'])"],
])('%s is refused', async (_reason, statement) => {
  await expect(evaluate(statement)).rejects.toThrow(/Range not found|outside the dimensions/);
});

test('a member that is not built says its name', async () => {
  await expect(evaluate(`${LIST} list.setValue(1);`)).rejects.toThrow(
    'local workbench: RangeList.setValue is not built',
  );
});

test('several selected ranges are one list, the first of them the active range', async () => {
  const script = `sheet.getRangeList(['B2:B3', 'D4']).activate();
    const list = SpreadsheetApp.getActiveRangeList();
    return [list.getRanges().length, SpreadsheetApp.getActiveRange().getA1Notation()];`;
  expect(await evaluate(script)).toEqual([2, 'B2:B3']);
});

test('without a selection, as while a chart has it, there is no list', async () => {
  expect(
    await evaluate('sheet.getRangeList([]).activate(); return SpreadsheetApp.getActiveRangeList();'),
  ).toBe(null);
});
