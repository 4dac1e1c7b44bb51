import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tokenizer } from 'acorn';
import * as esbuild from 'esbuild';
import { pageOf } from './library-page.mjs';
import { SIDEBAR_PAGES, SIDEBAR_PARTS } from './sidebar-pages.mjs';
import { tightened } from './tightened.mjs';

const SIDEBAR = fileURLToPath(new URL('../sidebar/', import.meta.url));

/** @type {esbuild.BuildOptions} */
const SETTINGS = {
  bundle: true,
  write: false,
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2020',
  logLevel: 'silent',
};

/**
 * Each page of the sidebar as the one file that Apps Script serves, by the name of the file.
 * @returns {Promise<Record<string, string>>}
 */
export async function buildSidebar() {
  const pages = Object.entries(SIDEBAR_PAGES).map(async ([name, { folder, title }]) => [
    `${name}.html`,
    await buildPage(folder, title),
  ]);
  const parts = Object.entries(SIDEBAR_PARTS).map(async ([name, entry]) => [
    `${name}.html`,
    await buildPart(entry),
  ]);
  return Object.fromEntries(await Promise.all([...pages, ...parts]));
}

/**
 * JSON with the body of a function that gives what a module exports.
 * @param {string} entry
 * @returns {Promise<string>}
 */
async function buildPart(entry) {
  const script = await bundle(entry, { format: 'iife', globalName: 'part' });
  return pageOf({ script: await tightened(`${script}return part`) });
}

/**
 * @param {string} folder
 * @param {string} title
 * @returns {Promise<string>}
 */
async function buildPage(folder, title) {
  const [page, style, script] = await Promise.all([
    readFile(`${SIDEBAR}page.html`, 'utf8'),
    bundle(`${folder}/style.css`, {}),
    bundle(`${folder}/main.tsx`, {
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // HtmlService takes // in a template literal for a comment, and deletes the rest of the line.
      supported: { 'template-literal': false },
    }),
  ]);
  const tight = await tightened(script);
  return page
    .replace(/\n\s*/g, '\n')
    .replace('<title></title>', () => `<title>${title}</title>`)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${escapeStrings(tight)}</script>`);
}

/**
 * @param {string} entry
 * @param {esbuild.BuildOptions} settings
 * @returns {Promise<string>}
 */
async function bundle(entry, settings) {
  const { outputFiles } = await esbuild.build({ ...SETTINGS, ...settings, entryPoints: [SIDEBAR + entry] });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text.trim();
}

/**
 * Escapes what HtmlService or an HTML parser would take for a comment, a template or the end of the script, within
 * strings. Elsewhere it can't occur: the code is minified and the result is checked.
 * @param {string} script
 * @returns {string}
 */
export function escapeStrings(script) {
  let escaped = '';
  let end = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    if (token.type.label !== 'string') continue;
    const string = script.slice(token.start, token.end);
    escaped += script.slice(end, token.start) + string.replace(/\/(?=[/*])|<(?=[!?/])/g, hexEscape);
    end = token.end;
  }
  escaped += script.slice(end);
  const left = /\/[/*]|<[!?]|<\/|`/.exec(escaped);
  if (left !== null) {
    throw new Error(
      `The sidebar holds ${left[0]} outside a string: …${escaped.slice(left.index - 40, left.index + 40)}…`,
    );
  }
  return escaped;
}

/** @param {string} character */
function hexEscape(character) {
  return `\\x${character.charCodeAt(0).toString(16)}`;
}
