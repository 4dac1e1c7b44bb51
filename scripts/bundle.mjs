import { basename } from 'node:path';
import { Script } from 'node:vm';
import * as esbuild from 'esbuild';
import { tightened } from './tightened.mjs';

/** @type {esbuild.BuildOptions & { write: false }} */
const SETTINGS = {
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/**
 * A piece of the pushed file that is evaluated on its first use.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} body of a function that returns the exports; it takes those of other parts from `part_`
 * @property {string[]} uses names of the parts it takes something from
 * @property {string[]} exports
 */

/**
 * Every module stands in one part only: in that of its entry or, where several entries need it, in one that esbuild
 * splits off. So the sidebar's calls and the custom functions share one copy of the rules.
 * @param {string} root what imports are relative to
 * @param {Readonly<Record<string, string>>} entries a module's source by the name of its part
 * @returns {Promise<Part[]>}
 */
export async function bundleParts(root, entries) {
  const { outputFiles, metafile } = await esbuild.build({
    ...SETTINGS,
    absWorkingDir: root,
    entryPoints: Object.keys(entries).map((name) => ({ in: `${ENTRY}${name}`, out: name })),
    plugins: [entriesFrom(entries, root)],
    outdir: '.',
    splitting: true,
    chunkNames: 'shared-[hash]',
    metafile: true,
    // Apps Script refuses private and static class members, which this target makes esbuild lower.
    target: 'es2020',
    minify: true,
    legalComments: 'none',
  });
  const outputs = Object.entries(metafile.outputs);
  const shared = outputs.map(([path]) => path).filter((path) => path.startsWith('shared-'));
  /** @param {string} path */
  const nameOf = (path) =>
    path.startsWith('shared-') ? `shared${shared.indexOf(path) + 1}` : path.replace(/\.js$/, '');
  const textOf = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return Promise.all(
    outputs.map(async ([path, { imports, exports }]) => ({
      name: nameOf(path),
      body: await tightened(asFunctionBody(textOf.get(path) ?? '', nameOf)),
      uses: imports.map((each) => nameOf(each.path)),
      exports,
    })),
  );
}

const ENTRY = 'entry:';

/**
 * @param {Readonly<Record<string, string>>} entries
 * @param {string} root
 * @returns {esbuild.Plugin}
 */
function entriesFrom(entries, root) {
  return {
    name: 'entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice(ENTRY.length),
        namespace: 'entries',
      }));
      onLoad({ filter: /.*/, namespace: 'entries' }, ({ path }) => ({
        contents: entries[path] ?? '',
        resolveDir: root,
        loader: 'ts',
      }));
    },
  };
}

/**
 * Minified ESM as esbuild prints it has its imports first and one list of exports last; anything else throws here.
 * @param {string} text
 * @param {(path: string) => string} nameOf
 * @returns {string}
 */
function asFunctionBody(text, nameOf) {
  const body = text
    .trim()
    .replace(/^(?:import(?:\{[^}]*\}from)?"[^"]*";)+/, (imports) =>
      imports.replace(/import(?:(\{[^}]*\})from)?"\.\/([^"]*)";/g, (_, names, path) => {
        const part = `part_("${nameOf(path)}");`;
        return names === undefined ? part : `const${names.replaceAll(' as ', ':')}=${part}`;
      }),
    )
    .replace(
      /export(\{[^}]*\});$/,
      (_, names) => `return${names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')};`,
    );
  new Script(`() => {${body}}`);
  return `"use strict";${body}`;
}

/**
 * Runs TypeScript in this process and gives what it exports.
 * @param {string} root what its imports are relative to
 * @param {string} source
 * @returns {Promise<unknown>}
 */
export async function runModule(root, source) {
  const { outputFiles } = await esbuild.build({
    ...SETTINGS,
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root },
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
