import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import { PALETTE } from '../workbook/palette.ts';
import { runsOf } from '../workbook/runs.ts';
import type { Rule } from '../workbook/sheet-plan.ts';
import { filledIn } from '../workbook/template.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Always true; it marks the rules of our tables, so that rules people made are kept and ours are replaced. */
const MARK = markOf('');

/** One read and one write, whatever the number of rules: the setter replaces all rules of the sheet. */
export function setRules(sheet: Sheet, { plan, layout, where }: SheetEdit): void {
  if (plan.rules.length === 0) return;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !carries(rule, MARK));
  const row = layout.headerRow + 1;
  const rangesOf = (rule: Rule) => {
    if ('area' in rule) return [sheet.getRange(rule.area)];
    const headers = rule.columns === 'all' ? [...layout.columns.keys()] : rule.columns;
    const places = headers.flatMap((header) => layout.columns.get(header) ?? []);
    return runsOf(places.sort((a, b) => a - b)).map(({ first, count }) =>
      sheet.getRange(`${letters(first)}${row}:${letters(first + count - 1)}`),
    );
  };
  const ours = plan.rules.map((rule) =>
    ruleFor({ ...rule, when: filledIn(rule.when, layout, where), mark: MARK }, rangesOf(rule)),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

interface MarkedRule extends Pick<Rule, 'when' | 'tone' | 'bold'> {
  readonly italic?: boolean;
  readonly mark: string;
}

export function ruleFor(
  rule: MarkedRule,
  ranges: GoogleAppsScript.Spreadsheet.Range[],
): ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
    `=AND(${rule.when};${rule.mark})`,
  );
  if (rule.tone !== undefined) {
    builder.setFontColor(PALETTE[rule.tone].text).setBackground(PALETTE[rule.tone].fill);
  }
  if (rule.bold === true) builder.setBold(true);
  if (rule.italic === true) builder.setItalic(true);
  return builder.setRanges(ranges).build();
}

/** A test that is always true and names what a rule belongs to: the tables of Milepost, or one format. */
export function markOf(id: string): string {
  return `N("Milepost${id && ` ${id}`}")=0`;
}

/** The formula of a rule; blank for one that goes by a number, a text or a scale of colours. */
export function formulaOf(rule: ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

export function carries(rule: ConditionalFormatRule, mark: string): boolean {
  return formulaOf(rule).includes(mark);
}
