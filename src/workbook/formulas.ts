import { columnOf, type Layout, letters, listOf } from './layout.ts';
import { cyclesBlock, settingCell, settingsBlock } from './settings-cells.ts';
import type { Layouts } from './sheet-plan.ts';

/** The computed block of OKRs: one call in the header cell, over the typed columns to its left. */
export function okrReviewFormula(where: Layouts): string {
  const own = where.okrs;
  const last = letters(columnOf(own, 'Progress') - 1);
  const table = `A${own.headerRow}:${last}`;
  const { settings } = where;
  return `=OKRREVIEW(${table};${cyclesBlock(settings)};${settingCell(settings, 'As-of date')};${settingsBlock(settings)})`;
}

const BAR_LENGTH = 12;

/** A bar of line-drawing characters with a mark where the score should be: readable in print, in grey and as text. */
export function barFormula(own: Layout): string {
  const column = (header: string) => {
    const letter = letters(columnOf(own, header));
    return `${letter}${own.headerRow}:${letter}`;
  };
  const [score, expected] = [column('Score'), column('Expected')];
  const filled = `IF(ISNUMBER(${score});ROUND(${score}*${BAR_LENGTH};0);0)`;
  const mark = `IF(ISNUMBER(${expected});ROUND(${expected}*${BAR_LENGTH};0);0)`;
  const difference = `(${filled}-${mark})`;
  const behind = `((${difference}<0)*${difference}*-1)`;
  const ahead = `((${difference}>0)*${difference})`;
  const shared = `(${filled}-${ahead})`;
  const rest = `(${BAR_LENGTH}-${shared}-${ahead}-${behind})`;
  const bar = `REPT("━";${shared})&REPT("─";${behind})&"┃"&REPT("━";${ahead})&REPT("─";${rest})`;
  return `=ARRAYFORMULA(IF(ROW(${score})=${own.headerRow};"Bar";IF(ISNUMBER(${score});${bar};"")))`;
}

/** Both stand on the page of the reader, so the rows of the list are matched one by one. */
export function rowsOf(okrs: Layout): { list: (header: string) => string; isKeyResult: string } {
  const list = (header: string) => listOf(okrs, header);
  return { list, isKeyResult: `(${list('Item')}="Key result")` };
}
