import { runModule } from './bundle.mjs';

const LIBRARY = `export { LIBRARY } from './src/workbook/library/library.ts';`;

/**
 * What Milepost knows by heart, as JSON in a file of its own: Apps Script reads an HTML file only when it is asked for,
 * but all of Code.js for every call. Escaped so that nothing takes a part of it for markup or a comment.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function libraryPage(root) {
  const { LIBRARY: library } = /** @type {{ LIBRARY: unknown }} */ (await runModule(root, LIBRARY));
  return JSON.stringify(library).replace(/</g, '\\u003c').replace(/\//g, '\\/');
}
