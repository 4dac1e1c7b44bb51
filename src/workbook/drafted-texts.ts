import { columnOf, type Layout } from './layout.ts';
import { cellText } from './removed-rows.ts';
import type { Tab } from './tab.ts';
import { OKR_HEADERS } from './tables.ts';

/** What tells whether a drafted row has been changed; the KPI moves its current value. */
export const DRAFTED = OKR_HEADERS.filter((header) => header !== 'Current');

export const draftedTexts = (tab: Tab, layout: Layout, rows: readonly number[], zone: string): string[][] =>
  rows.map((row) =>
    DRAFTED.map((header) => cellText(tab.values[row - 1]?.[columnOf(layout, header) - 1], zone)),
  );
