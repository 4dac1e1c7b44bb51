import { expect, test } from 'vitest';
import { evaluate, openScript } from './open-script.ts';

test('conditional formats keep their order and say what they were made of', async () => {
  const script = `const range = sheet.getRange('A2:A');
    const build = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
    sheet.setConditionalFormatRules([
      build().whenNumberBetween(1, 5).setBackground('#112233').setBold(true).build(),
      build().whenTextEqualTo('Off track').setFontColor('#445566').setStrikethrough(true).build(),
      build().whenFormulaSatisfied('=$A2>$B2').setItalic(true).build(),
    ]);
    return sheet.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), rule.getRanges()[0].getA1Notation()];
    });`;
  expect(await evaluate(script)).toEqual([
    ['NUMBER_BETWEEN', [1, 5], '#112233', null, 'A2:A1000'],
    ['TEXT_EQUAL_TO', ['Off track'], null, '#445566', 'A2:A1000'],
    ['CUSTOM_FORMULA', ['=$A2>$B2'], null, null, 'A2:A1000'],
  ]);
});

test('setting rules takes the place of all rules, and a rule read back can be set again', async () => {
  const script = `const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#000001').setRanges([sheet.getRange('A1')]).build();
    sheet.setConditionalFormatRules([rule, rule.copy().setBackground('#000002').build()]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1));
    return sheet.getConditionalFormatRules().map((kept) => kept.getBooleanCondition().getBackground());`;
  expect(await evaluate(script)).toEqual(['#000002']);
});

test.each([
  ['rows above move the range and the formula', 'sheet.insertRowsBefore(1, 2)', 'A4:A7', '=$A4>$B4'],
  ['rows within make it grow', 'sheet.insertRowsAfter(3, 1)', 'A2:A6', '=$A2>$B2'],
  ['deleted rows make it shrink', 'sheet.deleteRows(3, 2)', 'A2:A3', '=$A2>$B2'],
  ['columns before move both', 'sheet.insertColumnBefore(1)', 'B2:B5', '=$B2>$C2'],
])('a conditional format follows the cells: %s', async (_reason, change, range, formula) => {
  const script = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>$B2').setBold(true).setRanges([sheet.getRange('A2:A5')]).build()]);
    ${change};
    const [rule] = sheet.getConditionalFormatRules();
    return [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0]];`;
  expect(await evaluate(script)).toEqual([range, formula]);
});

test.each([
  ['a word of the list', "requireValueInList(['red', 'green'])", "'red'", undefined],
  [
    'a word that is not on the list',
    "requireValueInList(['red', 'green'])",
    "'blue'",
    /violates the data validation rules/,
  ],
  ['a blank', "requireValueInList(['red', 'green'])", "''", undefined],
  ['a number within bounds', 'requireNumberBetween(0, 10)', '10', undefined],
  ['a number beyond bounds', 'requireNumberBetween(0, 10)', '11', /cell B2 violates/],
  ['text where a number is due', 'requireNumberGreaterThan(0)', "'much'", /violates/],
  ['a date', 'requireDate()', "new Date('2026-01-01T12:00:00Z')", undefined],
  ['text where a date is due', 'requireDate()', "'soon'", /violates/],
  ['a tick', 'requireCheckbox()', 'true', undefined],
  ['a word in a tick box', 'requireCheckbox()', "'yes'", /violates/],
  ['a word of a range', "requireValueInRange(sheet.getRange('D1:D2'))", "'one'", undefined],
  ['a word that the range lacks', "requireValueInRange(sheet.getRange('D1:D2'))", "'three'", /violates/],
])('a strict rule judges what a script writes: %s', async (_reason, rule, value, refusal) => {
  const script = `sheet.getRange('D1:D2').setValues([['one'], ['two']]);
    sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
    sheet.getRange('A2:B2').setValues([['free', ${value}]]); return true;`;
  if (refusal) await expect(evaluate(script)).rejects.toThrow(refusal);
  else expect(await evaluate(script)).toBe(true);
});

test('a lenient rule lets anything through, and says what it is', async () => {
  const script = `const cell = sheet.getRange('A1');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(true).setHelpText('a or b').build());
    cell.setValue('c'); const rule = cell.getDataValidation();
    return [cell.getValue(), String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid(), sheet.getRange('A2').getDataValidation()];`;
  expect(await evaluate(script)).toEqual(['c', 'VALUE_IN_LIST', [['a', 'b'], true], 'a or b', true, null]);
});

test('a validation follows inserted rows, and is cleared from part of its range', async () => {
  const script = `const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A2:A4').setDataValidation(rule); sheet.insertRowBefore(1); sheet.getRange('A4').clearDataValidations();
    return sheet.getRange('A2:A5').getDataValidations().map(([one]) => one !== null);`;
  expect(await evaluate(script)).toEqual([false, true, false, true]);
});

test('checkboxes start unticked', async () => {
  const script = `const box = sheet.getRange('A1').insertCheckboxes(); return [box.getValue(), String(box.getDataValidation().getCriteriaType())];`;
  expect(await evaluate(script)).toEqual([false, 'CHECKBOX']);
});

test('notes and named ranges follow inserted rows', async () => {
  const script = `sheet.getRange('B2').setNote('why'); file.setNamedRange('Target', sheet.getRange('B2:B3')); sheet.insertRowsBefore(1, 2);
    return [sheet.getRange('B4').getNote(), sheet.getRange('B2').getNote(), file.getRangeByName('Target').getA1Notation(), file.getRangeByName('none')];`;
  expect(await evaluate(script)).toEqual(['why', '', 'B4:B5', null]);
});

test('a protection warns and never blocks, and follows inserted rows', async () => {
  const script = `const protection = sheet.getRange('B2:B3').protect().setDescription('computed').setWarningOnly(true);
    sheet.getRange('B2').setValue(1); sheet.insertRowBefore(1);
    const [kept] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    const found = [kept.getDescription(), kept.isWarningOnly(), kept.getRange().getA1Notation()];
    kept.remove(); return [...found, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`;
  expect(await evaluate(script)).toEqual(['computed', true, 'B3:B4', 0]);
});

test('a sort moves whole rows below the frozen ones, blanks last', async () => {
  const host = await openScript(`function sort() { const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B5').setValues([['n', 'w'], [3, 'c'], ['', 'blank'], [1, 'a'], [2, 'b']]); sheet.setFrozenRows(1); sheet.sort(1, false); }`);
  await host.runMenuItem('sort');
  expect(host.shown('A1:B5')).toEqual([
    ['n', 'w'],
    ['3', 'c'],
    ['2', 'b'],
    ['1', 'a'],
    ['', 'blank'],
  ]);
});

test.each([
  ['a cell of them', 'B3', false],
  ['a range that reaches into them', 'A1:C9', false],
  ['a cell beside them', 'C3', true],
])('cells that somebody else protects can’t be edited: %s', async (_reason, a1, canEdit) => {
  const script = `return sheet.getRange('${a1}').canEdit();`;
  expect(await evaluate(script, { guarded: ['B2:B4'] })).toBe(canEdit);
});
