import * as esbuild from 'esbuild';

/** Apps Script refuses private and static class members, which `es2020` makes esbuild lower. */
const TARGET = 'es2020';

/**
 * A script that declares the exports of a module as one variable.
 * @param {string} root
 * @param {string} entry relative to `root`
 * @param {string} variable
 * @returns {Promise<string>}
 */
export async function bundleAsVariable(root, entry, variable) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: variable,
    target: TARGET,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return soleText(outputFiles).trim();
}

/**
 * The names a module exports as values. esbuild lists them for ESM output only.
 * @param {string} root
 * @param {string} entry relative to `root`
 * @returns {Promise<string[]>}
 */
export async function exportedNames(root, entry) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outfile: 'names.js',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/**
 * Runs TypeScript in this process and gives what it exports.
 * @param {string} root what its imports are relative to
 * @param {string} source
 * @returns {Promise<unknown>}
 */
export async function runModule(root, source) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(soleText(outputFiles)).toString('base64')}`);
}

/**
 * @param {readonly esbuild.OutputFile[]} files
 * @returns {string}
 */
function soleText(files) {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`esbuild made ${files.length} files, not one.`);
  return file.text;
}
