import { ruleFormulas } from '../../sidebar/format/rule-formula.ts';
import type { CallInput } from '../../src/schema/calls.ts';
import { type OpenAddOn, openAddOn } from './open-add-on.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const PERCENT = { kind: 'percent', percent: 10 } as const;
export const LEGEND = 'Green (plain) at 3.9 or more.\nCompared with the number 3.9.';

/** An add-on over a sheet of a person's own: a header in B1, values below, a target beside each. */
export async function ownSheet(
  values: readonly (string | number | Date)[] = [4.2, 3.6, '', 3.1, 'n/a'],
  options = {},
) {
  const addOn = await openAddOn(options);
  const sheet = addOn.file.getSheets()[0];
  if (sheet === undefined) throw new Error('a file has a sheet');
  sheet.insertRowsAfter(sheet.getMaxRows(), values.length);
  sheet
    .getRange(1, 2, values.length + 1, 2)
    .setValues([['Engagement', 'Target'], ...values.map((value) => [value, 3.9])]);
  await addOn.host.settle();
  return { addOn, sheet };
}

export const inputFor = (
  sheet: Sheet,
  changes: Partial<CallInput<'applyFormat'>> = {},
): CallInput<'applyFormat'> => ({
  id: '3f9c2a17',
  sheet: sheet.getSheetId(),
  a1: 'B2:B6',
  noteAt: 'B1',
  legend: LEGEND,
  when: ruleFormulas('B2', '(39/10)', 'up', PERCENT),
  ...changes,
});

/** What a person can see of the formats of a sheet. */
export const lookOf = (sheet: Sheet) => ({
  rules: sheet.getConditionalFormatRules().map((rule) => ({
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
    formula: rule.getBooleanCondition()?.getCriteriaValues(),
    fill: rule.getBooleanCondition()?.getBackground(),
    bold: rule.getBooleanCondition()?.getBold(),
    italic: rule.getBooleanCondition()?.getItalic(),
  })),
  notes: sheet.getDataRange().getNotes(),
  values: sheet.getDataRange().getValues(),
});

/** What the person made before: two rules, and a note on the header. */
export function addOwn({ app }: OpenAddOn, sheet: Sheet) {
  const build = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A1:C9')]);
  sheet.setConditionalFormatRules([
    build().whenNumberGreaterThan(4).setBackground('#112233').setUnderline(true).build(),
    build().setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000').build(),
  ]);
  sheet.getRange('B1').setNote('From the yearly survey.');
}
