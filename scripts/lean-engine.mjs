/**
 * What the grid's engine carries for word processing and never uses in this workbench, left out of the bundle: every
 * megabyte of script costs a fresh page about a tenth of a second.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** @import { Plugin } from 'esbuild' */

/** The engine calls it an error when a spilling formula has dependents; results are right, so it stays silent. */
const NOTICE = 'console.error("Dependency tree not found for treeId:", parentTreeId);';
/** The engine waits this long, in milliseconds, with a screen that is ready before it draws a sheet on it. */
const WAIT = '}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);';

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
 * @param {string} from
 * @param {string} to
 */
async function edited(path, from, to) {
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} no longer has what this build replaces: ${from}`);
  return text.replace(from, to);
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
    contents: (path) => edited(path, NOTICE, ''),
  },
  {
    file: /@univerjs[\\/]ui[\\/]lib[\\/]es[\\/]index\.js$/,
    contents: (path) => edited(path, WAIT, WAIT.replace('300', '0')),
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
