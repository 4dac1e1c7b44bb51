/** The whole sidebar is one HTML file without templates: it asks for its data by itself. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Milepost'));
}
