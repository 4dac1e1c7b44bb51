/**
 * What the grid's engine carries for word processing and never uses in this workbench, left out of the bundle: every
 * megabyte of script costs a fresh page about a tenth of a second. And what it does in vain or unlike a sheet, edited.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** @import { Plugin } from 'esbuild' */

/** @typedef {readonly [from: string, to: string]} Edit */

/** @type {Edit} The engine calls it an error when a spilling formula has dependents; results are right. */
const NOTICE = ['console.error("Dependency tree not found for treeId:", parentTreeId);', ''];
/** @type {Edit} Each result was looked for among the rows of its column that are known, for an answer without effect. */
const KNOWN_ROW = [
  'if (!this.shouldContinueBuildingCache(unitId, sheetId, column, row) && !isForceUpdate) return;',
  'if (!isForceUpdate && !this.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;',
];
/**
 * @type {readonly Edit[]} A rule of a conditional format has no cell. The engine took it for one near the sheet's corner,
 * and computed again what reads that.
 */
const NO_CELL = [
  ['toRTreeItem() {\n\t\tconst', 'toRTreeItem() {\n\t\tif (this.formulaId) return [];\n\t\tconst'],
  [
    'if (this.featureId != null) return this.featureDirtyRanges;',
    'if (this.featureId != null) return this.featureDirtyRanges;\n\t\tif (this.formulaId) return [];',
  ],
];
/** @type {Edit} Each change put off the message of the one before, by a channel of its own, that a layer is to be drawn. */
const PUT_OFF = [
  'if (this._debounceDirtyFunc) this._debounceDirtyFunc();',
  'if (this._debounceDirtyFunc) return;',
];
/** @type {Edit} The engine waits this long, in milliseconds, with a screen that is ready before it draws a sheet on it. */
const WAIT = ['}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);', '}, STEADY_TIMEOUT);\n\t\t\t\t}, 0);'];
/** @type {Edit} What is printed rounds the 15 digits that a sheet has, not what is stored: 0.565 prints 0.57. */
const DIGITS = [
  'return round(number * p, 0) / p;',
  'return round(Number((number * p).toPrecision(15)), 0) / p;',
];
/** A field as the compiler of the packages writes it. */
const FIELD = /_defineProperty\(\s*this,\s*"([\w$]+)",/g;
const ACCESSOR = /^\s*(?:get|set) ([\w$]+)\(/gm;

/**
 * Classes of characters as what half a megabyte of Unicode tables comes to.
 * @param {string} path
 */
async function computedClasses(path) {
  /** @type {Record<string, () => { toRegExp(): RegExp }>} */
  const classes = await import(pathToFileURL(path).href);
  return Object.entries(classes)
    .map(([name, characters]) => {
      const { source, flags } = characters().toRegExp();
      const expression = `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
      return `export const ${name} = () => ({ toRegExp: () => ${expression} });`;
    })
    .join('\n');
}

/**
 * @param {string} path
 * @param {readonly Edit[]} edits
 */
async function edited(path, ...edits) {
  let text = await readFile(path, 'utf8');
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${path} no longer has what this build replaces: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

/**
 * Fields set as plain properties, where the package's helper asks whether each is known and defines it if so. A field
 * that some class of the package reaches by `get` or `set` is left to the helper.
 * @param {string} text
 */
function withPlainFields(text) {
  const accessors = new Set(Array.from(text.matchAll(ACCESSOR), ([, name]) => name));
  return text.replace(FIELD, (whole, name) => (accessors.has(name) ? whole : `(this.${name} =`));
}

/** @type {readonly { file: RegExp, contents: (path: string) => string | Promise<string> }[]} */
const REPLACED = [
  { file: /cjk-regex[\\/]lib[\\/]index\.js$/, contents: computedClasses },
  {
    // Asked only for fonts that a page was allowed to read from the disk.
    file: /opentype\.js[\\/]dist[\\/]opentype\.m?js$/,
    contents: () => 'export function parse() { throw new Error("Fonts are measured by the browser here."); }',
  },
  {
    // Tells the language whose hyphens to use; a sheet has none.
    file: /franc-min[\\/]index\.js$/,
    contents: () => 'export const franc = () => "und";',
  },
  {
    file: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
    contents: async (path) => withPlainFields(await edited(path, NOTICE, KNOWN_ROW, ...NO_CELL)),
  },
  {
    file: /engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
    contents: (path) => edited(path, PUT_OFF),
  },
  { file: /numfmt[\\/]lib[\\/]round\.js$/, contents: (path) => edited(path, DIGITS) },
  {
    file: /@univerjs[\\/]ui[\\/]lib[\\/]es[\\/]index\.js$/,
    contents: (path) => edited(path, WAIT),
  },
];

/** @type {Plugin} */
export const leanEngine = {
  name: 'lean-engine',
  setup({ onResolve, onLoad }) {
    for (const { file, contents } of REPLACED)
      onLoad({ filter: file }, async ({ path }) => ({ contents: await contents(path) }));
    // What the engine draws with fetches nothing but tables of hyphens, one a language.
    onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib/.test(importer)
        ? { path: 'no-hyphens', namespace: 'lean' }
        : undefined,
    );
    onLoad({ filter: /^no-hyphens$/, namespace: 'lean' }, () => ({ contents: 'export default undefined;' }));
  },
};
