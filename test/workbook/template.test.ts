import { expect, test } from 'vitest';
import type { Layout } from '../../src/workbook/layout.ts';
import { PLANS } from '../../src/workbook/library/sheets/plans.ts';
import { newLayout } from '../../src/workbook/mended-layout.ts';
import type { Layouts } from '../../src/workbook/sheet-plan.ts';
import { TABLES } from '../../src/workbook/tables.ts';
import { filledIn } from '../../src/workbook/template.ts';

const layouts = Object.fromEntries(
  PLANS.map((plan) => [plan.table, newLayout(plan, TABLES[plan.table].tab).layout]),
) as Layouts;
const own: Layout = {
  table: 'okrs',
  tab: 'My goals',
  headerRow: 4,
  columns: new Map([
    ['ID', 1],
    ['Last check-in', 3],
    ['Status', 28],
  ]),
};
const where: Layouts = { ...layouts, okrs: own };

test.each([
  ['a column of OKRs, with its header', '{okrs.Status}', "'My goals'!AB4:AB"],
  ['a column of another tab below its header', '{settings.Name}', 'Settings!E3:E'],
  ['neighbouring columns with their header', '{settings.Name:End}', 'Settings!E2:G'],
  ['the same, named from right to left', '{settings.End:Name}', 'Settings!E2:G'],
  ['the value of a setting', '{settings.=Success line, committed}', 'Settings!$B$7'],
  ['the cell in the first row', '{$Last check-in}', '$C5'],
  ['the column with its header', '{|Status}', 'AB4:AB'],
  ['all columns before it', '{<Status}', 'A4:AA'],
  ['the cell in the title band', '{^Last check-in}', '$C$3'],
  ['several, with text between', '=IF({$ID}="";"";{$Status})', '=IF($A5="";"";$AB5)'],
  ['nothing to fill in', '=TODAY()', '=TODAY()'],
])('%s', (_, template, formula) => {
  expect(filledIn(template, own, where)).toBe(formula);
});

test('a column that is not there is named', () => {
  expect(() => filledIn('{okrs.Bar}', own, where)).toThrow('The My goals tab has no column "Bar".');
});
