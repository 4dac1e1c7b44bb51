import { runModule } from './bundle.mjs';

const LIBRARY = `export { LIBRARY } from './src/workbook/library/library.ts';`;

/**
 * What Milepost knows by heart, as JSON in a file of its own: Apps Script reads an HTML file only when it is asked for,
 * but all of Code.js for every call.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function libraryPage(root) {
  const { LIBRARY: library } = /** @type {{ LIBRARY: unknown }} */ (await runModule(root, LIBRARY));
  return pageOf(library);
}

/**
 * JSON of which nothing can be taken for markup or a comment.
 * @param {unknown} data
 * @returns {string}
 */
export const pageOf = (data) => JSON.stringify(data).replace(/</g, '\\u003c').replace(/\//g, '\\u002f');
