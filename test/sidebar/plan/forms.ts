import type { Subject } from '../../../sidebar/plan/draft.ts';
import type { FormView } from '../../../sidebar/plan/plan-sheet.ts';
import { readSheet } from '../../../sidebar/plan/read-sheet.ts';
import type { Typed } from '../../../sidebar/plan/typed.ts';
import type { TablesView } from '../../../src/schema/calls.ts';
import { ROWS, type Row, viewOf } from './company.ts';

export const sheetOf = (rows: readonly Row[] = ROWS, changes: Partial<TablesView> = {}) =>
  readSheet(viewOf(rows, changes));
export const about = (deed: Subject['deed'], item: Subject['item'], id = ''): Subject => ({
  deed,
  item,
  cycle: 'Q4 2026',
  id,
});
export const EDIT = about('edit', 'Key result', 'KR1');

/** The form as it opens, then typed in. */
export function formOf(subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) {
  const draft = sheet.first(subject);
  return { ...draft, subject, typed: { ...draft.typed, ...typed } };
}
export const saved = (subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) =>
  sheet.saved(formOf(subject, typed, sheet));
export const shown = (subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) =>
  sheet.form(formOf(subject, typed, sheet));

export const texts = (view: FormView): string[] => view.advice.map(({ text }) => text);
