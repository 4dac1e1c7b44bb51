import type { CellContent } from '../workbook/sheet-plan.ts';
import type { Cell } from '../workbook/tab.ts';
import type { TableName } from '../workbook/tables.ts';

type Written = string | number | boolean | Date;

/**
 * The one gate through which cells are written. A leading apostrophe makes Sheets keep the text as it is, so nothing
 * that a person typed is ever read as a formula, a number or a date.
 */
export function toWritten(content: CellContent, tabId: (table: TableName) => number): Written {
  if (content === null || content === '') return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content !== 'object' || content instanceof Date) return content;
  return content.formula.replace(/\{#(\w+)\}/g, (_, table: string) => String(tabId(table as TableName)));
}

/** How the cell reads afterwards, as far as that is known before anything is computed. */
export const toSeen = (content: CellContent): Cell =>
  content === null || (typeof content === 'object' && !(content instanceof Date)) ? '' : content;
