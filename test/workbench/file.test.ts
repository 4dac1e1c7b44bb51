import { expect, test } from 'vitest';
import { evaluate, openScript } from './open-script.ts';

test('developer metadata is found by key, value and place, and goes with its sheet', async () => {
  const script = `const okrs = file.insertSheet('OKRs'); okrs.addDeveloperMetadata('role', 'okrs', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    file.addDeveloperMetadata('layout', '3').addDeveloperMetadata('bare');
    const find = (key) => file.createDeveloperMetadataFinder().withKey(key).find();
    const [role] = find('role');
    const seen = [role.getValue(), String(role.getVisibility()), role.getLocation().getSheet().getName(), find('layout')[0].getValue(), find('bare')[0].getValue(),
      file.getDeveloperMetadata().length, okrs.createDeveloperMetadataFinder().find().length, find('none').length];
    find('layout')[0].setValue('4'); file.deleteSheet(okrs);
    return [...seen, find('layout')[0].getValue(), find('role').length];`;
  expect(await evaluate(script)).toEqual(['okrs', 'PROJECT', 'OKRs', '3', null, 2, 1, 0, '4', 0]);
});

test('properties are text, kept apart by store, and limited in size', async () => {
  const script = `const store = PropertiesService.getDocumentProperties(); store.setProperty('n', 5).setProperties({ a: 'x', b: 'y' }); store.deleteProperty('b');
    return [store.getProperties(), store.getProperty('none'), PropertiesService.getUserProperties().getKeys(), store.getKeys().sort()];`;
  expect(await evaluate(script)).toEqual([{ n: '5', a: 'x' }, null, [], ['a', 'n']]);
  await expect(
    evaluate("PropertiesService.getUserProperties().setProperty('x', 'y'.repeat(9217))"),
  ).rejects.toThrow('Argument too large: value');
});

test('the cache forgets when its time is over', async () => {
  let now = Date.parse('2026-05-20T10:00:00Z');
  const host = await openScript(
    `function keep() { CacheService.getUserCache().put('k', 'v', 60); }
     function kept() { return CacheService.getUserCache().get('k'); }`,
    { clock: () => new Date(now) },
  );
  await host.callFromSidebar('keep', []);
  expect(await host.callFromSidebar('kept', [])).toBe('v');
  now += 60_000;
  expect(await host.callFromSidebar('kept', [])).toBeNull();
});

test('tabs are inserted, found by name and number, moved, hidden, renamed and deleted', async () => {
  const script = `const one = file.insertSheet('One', 0); const two = file.insertSheet('Two');
    const names = () => file.getSheets().map((tab) => tab.getName());
    const before = names(); file.setActiveSheet(two); file.moveActiveSheet(1); const moved = names();
    one.setName('First').hideSheet(); const number = one.getSheetId(); two.setTabColor('#123456');
    const seen = [before, moved, file.getSheetById(number).getName(), file.getSheetByName('One'), one.isSheetHidden(), two.getIndex(), file.getActiveSheet().getName(), two.getTabColor()];
    file.deleteSheet(two); return [...seen, names()];`;
  expect(await evaluate(script)).toEqual([
    ['One', 'Two', 'Sheet1'],
    ['Two', 'One', 'Sheet1'],
    'First',
    null,
    true,
    1,
    'Two',
    '#123456',
    ['First', 'Sheet1'],
  ]);
});

const FILLED = `
  function TWICE(column) { return column.map(([n]) => [n === '' ? '' : n * 2]); }
  function fill() {
    const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
    sheet.getRange('A1:A2').setValues([[1], [new Date('2026-01-02T23:00:00Z')]]);
    sheet.getRange('B1').setFormula('=TWICE(A1:A1)'); sheet.getRange('C1').setFormula('=SUM(A1:A)').setBackground('#abcdef').setNote('sum');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(2).setBold(true).setRanges([sheet.getRange('A:A')]).build()]);
    sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    sheet.getRange('A1').protect().setDescription('p').setWarningOnly(true); file.addDeveloperMetadata('k', 'v');
    PropertiesService.getDocumentProperties().setProperty('p', 'q'); sheet.getRange('E:F').shiftColumnGroupDepth(1); sheet.getColumnGroup(5, 1).collapse();
    file.insertSheet('Hidden').hideSheet(); file.setNamedRange('Named', sheet.getRange('A1'));
  }
  function look() {
    const file = SpreadsheetApp.getActive(); const sheet = file.getSheetByName('Sheet1');
    const [rule] = sheet.getConditionalFormatRules(); const [guard] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [sheet.getRange('A1:D2').getDisplayValues(), sheet.getRange('A1:D2').getFormulas(), sheet.getRange('C1').getBackground(), sheet.getRange('C1').getNote(),
      String(rule.getBooleanCondition().getCriteriaType()), rule.getRanges()[0].getA1Notation(), String(sheet.getRange('D1').getDataValidation().getCriteriaType()),
      guard.getDescription(), guard.isWarningOnly(), file.getDeveloperMetadata()[0].getValue(), PropertiesService.getDocumentProperties().getProperties(),
      sheet.getColumnGroup(5, 1).isCollapsed(), sheet.isColumnHiddenByUser(6), file.getSheetByName('Hidden').isSheetHidden(), file.getRangeByName('Named').getA1Notation(), sheet.getSheetId()];
  }`;

test('a saved workbook opens again as it was, and saves as the same', async () => {
  const first = await openScript(FILLED, { functions: ['TWICE'] });
  await first.runMenuItem('fill');
  const looked = await first.callFromSidebar('look', []);
  const second = await openScript(FILLED, {
    functions: ['TWICE'],
    saved: JSON.parse(JSON.stringify(first.save())),
  });
  expect(await second.callFromSidebar('look', [])).toEqual(looked);
  const saved = second.save();
  const third = await openScript(FILLED, { functions: ['TWICE'], saved });
  expect(third.save()).toEqual(saved);
});

test.each([
  ['a text', 'grid'],
  ['nothing', null],
  ['an object of another kind', { cells: [] }],
  ['a workbook without sheets', { sheets: {} }],
])('%s is refused as a saved workbook', async (_reason, grid) => {
  await expect(openScript('', { saved: { grid, extras: {} } })).rejects.toThrow('This is no workbook.');
});

test('an empty workbook is set in Arial, 10 points', async () => {
  const host = await openScript('');
  expect(host.save().grid).toMatchObject({ defaultStyle: { ff: 'Arial', fs: 10 } });
});
