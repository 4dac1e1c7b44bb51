/** Each page of the sidebar is one HTML file without templates: it asks for its data by itself. */
export function showSidebar(page: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle('Milepost'));
}
