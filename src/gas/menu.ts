/** Nothing but the menu: it must also come up when the add-on may not look at the document yet (AuthMode.NONE). */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Weekly check-in', 'showCheckIn')
    .addItem('Plan OKRs', 'showPlan')
    .addItem('KPI values', 'showKpiValues')
    .addItem('KPI library and OKRs', 'showKpiGoals')
    .addItem('Review', 'showReview')
    .addItem('Format selection against a benchmark', 'showFormat')
    .addSeparator()
    .addItem('Set up this workbook', 'showSetUp')
    .addItem('Load the example workbook', 'loadExample')
    .addToUi();
}
