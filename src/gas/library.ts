import type { Library } from '../workbook/library/library.ts';

/** Built and pushed together with the code that reads it. */
export function readLibrary(): Library {
  return JSON.parse(HtmlService.createTemplateFromFile('Library').getRawContent());
}
