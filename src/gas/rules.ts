import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import { PALETTE } from '../workbook/palette.ts';
import type { Rule } from '../workbook/sheet-plan.ts';
import { filledIn } from '../workbook/template.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true; it marks a rule as ours, so that rules people made are kept and ours are replaced. */
const MARK = 'N("Milepost")=0';

/** One read and one write, whatever the number of rules: the setter replaces all rules of the sheet. */
export function setRules(sheet: Sheet, { plan, layout, where }: SheetEdit): void {
  if (plan.rules.length === 0) return;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const row = layout.headerRow + 1;
  const rangesOf = (rule: Rule) => {
    if ('area' in rule) return [sheet.getRange(rule.area)];
    const headers = rule.columns === 'all' ? [...layout.columns.keys()] : rule.columns;
    const places = headers.flatMap((header) => layout.columns.get(header) ?? []);
    return neighbours(places).map(([from, to]) => sheet.getRange(`${letters(from)}${row}:${letters(to)}`));
  };
  const ours = plan.rules.map((rule) =>
    build({ ...rule, when: filledIn(rule.when, layout, where) }, rangesOf(rule)),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function build(rule: Rule, ranges: GoogleAppsScript.Spreadsheet.Range[]): ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
    `=AND(${rule.when};${MARK})`,
  );
  if (rule.tone !== undefined) {
    builder.setFontColor(PALETTE[rule.tone].text).setBackground(PALETTE[rule.tone].fill);
  }
  if (rule.bold === true) builder.setBold(true);
  return builder.setRanges(ranges).build();
}

function isOurs(rule: ConditionalFormatRule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => typeof value === 'string' && value.includes(MARK));
}

/** Columns that stand side by side as one range each: `[from, to]`. */
function neighbours(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last[1] + 1 === place) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}
