/** Each page is one HTML file without templates: it asks for its data by itself. */
export function showSidebar(page: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle('Milepost'));
}

export function showDialog(page: string, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}
