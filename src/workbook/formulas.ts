import { columnOf, type Layout, letters } from './layout.ts';
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
  const length = (header: string) => `IFERROR(ROUND(${column(header)}*${BAR_LENGTH};0);0)`;
  const done = 'REPT("━";IF(done<due;done;due))';
  const behind = 'REPT("─";IF(done<due;due-done;0))';
  const ahead = 'REPT("━";IF(done>due;done-due;0))';
  const rest = `REPT("─";${BAR_LENGTH}-IF(done>due;done;due))`;
  const bar = `${done}&${behind}&"┃"&${ahead}&${rest}`;
  const cell = `IF(${column('Score')}="Score";"Bar";IF(ISNUMBER(${column('Score')});${bar};""))`;
  return `=ARRAYFORMULA(LET(done;${length('Score')};due;${length('Expected')};${cell}))`;
}
