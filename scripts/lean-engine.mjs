/**
 * What the grid's engine carries for word processing and never uses in this workbench, left out of the bundle: every
 * megabyte of script costs a fresh page about a tenth of a second.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** @import { Plugin } from 'esbuild' */

/** The engine calls it an error when a spilling formula has dependents; results are right, so it stays silent. */
const NOTICE = 'console.error("Dependency tree not found for treeId:", parentTreeId);';

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
    async contents(path) {
      const text = await readFile(path, 'utf8');
      if (!text.includes(NOTICE))
        throw new Error(`${path} no longer has the notice that this build silences`);
      return text.replace(NOTICE, '');
    },
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
