import type { PlannedCell } from '../../sheet-plan.ts';

/** The name of the sheet in the row above its header. The band's own colours run over the whole row. */
export const titleBand = (title: string): PlannedCell => ({
  row: 'band',
  column: 1,
  content: title,
  style: { tone: 'band', size: 16, bold: true },
});
