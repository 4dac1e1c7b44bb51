import type { Layout } from './layout.ts';
import type { PlannedCell } from './sheet-plan.ts';

/** The name of the sheet in the row above its header. The band's own colours run over the whole row. */
export function titleBand(own: Layout, title: string): readonly PlannedCell[] {
  return [
    { row: own.headerRow - 1, column: 1, content: title, style: { tone: 'band', size: 16, bold: true } },
  ];
}
