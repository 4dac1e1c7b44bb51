import type { Answer } from './run.ts';

const SECONDS = 8;

/** After a menu item: what was done in a corner, what could not be done in front. */
export function tell(answer: Answer<{ readonly text: string }>): void {
  if (answer.ok) {
    SpreadsheetApp.getActiveSpreadsheet().toast(answer.value.text, 'Milepost', SECONDS);
  } else {
    const ui = SpreadsheetApp.getUi();
    ui.alert('Milepost', answer.text, ui.ButtonSet.OK);
  }
}
