import type { Library } from '../workbook/library/library.ts';

const readJson = (file: string) => JSON.parse(HtmlService.createTemplateFromFile(file).getRawContent());

/** Built and pushed together with the code that reads it. */
export const readLibrary = (): Library => readJson('Library');

/** What the page Plan is not loaded with but asks for. */
export const readPart = (): { readonly script: string } => readJson('PlanPart');
