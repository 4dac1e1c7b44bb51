/** The custom functions as the registry has them, and what a build refuses about them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_FUNCTIONS } from './built-in-functions.mjs';
import { runModule } from './bundle.mjs';

/** @import { FunctionCard } from '../src/schema/function-card.ts' */

const REGISTRY = `
  import { FUNCTIONS } from './src/functions/index.ts';
  import { functionCard } from './src/functions/card.ts';
  export const cards = FUNCTIONS.map(functionCard);
`;

/**
 * @param {string} root
 * @returns {Promise<{ cards: FunctionCard[], files: string[] }>} `files`: the definition files on disk
 */
export async function readRegistry(root) {
  const { cards } = /** @type {{ cards: FunctionCard[] }} */ (await runModule(root, REGISTRY));
  const files = await readdir(join(root, 'src/functions'));
  return { cards, files: files.filter((file) => /^(okr|kpi)-.*\.ts$/.test(file)).sort() };
}

/**
 * One sentence for each thing wrong with the names and texts that are to become `Code.js`.
 * @param {{ cards: readonly FunctionCard[], files: readonly string[], globals: readonly string[] }} surface
 * @returns {string[]}
 */
export function surfaceProblems({ cards, files, globals }) {
  const names = cards.map((card) => card.name);
  const registered = new Set(names);
  return [
    ...names
      .filter((name) => !/^(OKR|KPI)[A-Z]+$/.test(name))
      .map((name) => `${name}: the name of a custom function is OKR or KPI and then capital letters.`),
    ...globals
      .filter((name) => name.endsWith('_'))
      .map(
        (name) =>
          `${name}: Apps Script hides a name that ends in an underscore, so src/main.ts cannot export it.`,
      ),
    ...[...names, ...globals]
      .filter(isBuiltIn)
      .map((name) => `${name}: Google Sheets has a function of this name.`),
    ...repeated([...names, ...globals]).map((name) => `${name}: two globals have this name, ignoring case.`),
    ...files
      .filter((file) => !registered.has(definedName(file)))
      .map(
        (file) => `src/functions/${file}: the registry, src/functions/index.ts, has no ${definedName(file)}.`,
      ),
    ...names
      .filter((name) => !files.some((file) => definedName(file) === name))
      .map(
        (name) => `${name}: no file of src/functions has this name in small letters, such as okr-score.ts.`,
      ),
    ...cards.flatMap(cardProblems),
  ];
}

/** @param {string} name */
const isBuiltIn = (name) => BUILT_IN_FUNCTIONS.has(name.toUpperCase());

/** @param {string} file */
export const definedName = (file) => file.replace(/\.ts$/, '').replaceAll('-', '').toUpperCase();

/**
 * The source of a module that exports the custom functions of some definition files, by their names.
 * @param {readonly string[]} files
 * @returns {string}
 */
export function functionsModule(files) {
  const exported = files.map((file) => {
    const definition = file.replace(/\.ts$/, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return `
      import { ${definition} } from './src/functions/${file}';
      export const ${definedName(file)} = customFunction(${definition});`;
  });
  return `import { customFunction } from './src/core.ts';${exported.join('')}`;
}

/**
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function repeated(names) {
  const upper = names.map((name) => name.toUpperCase());
  return names.filter((name, index) => upper.indexOf(name.toUpperCase()) < index);
}

/**
 * @param {FunctionCard} card
 * @returns {string[]}
 */
function cardProblems({ name, summary, parameters, returns }) {
  const texts = [summary, returns, ...parameters.map((parameter) => parameter.text)];
  return [
    ...texts
      .filter((text) => !/^[^\n@]+$/.test(text) || text.includes('*/'))
      .map(
        (text) =>
          `${name}: the help card shows one plain line, without "@" or "*/", not ${JSON.stringify(text)}.`,
      ),
    ...parameters
      .filter((parameter) => !/^[a-z][a-z_]*$/.test(parameter.name))
      .map(
        (parameter) =>
          `${name}: the argument name ${JSON.stringify(parameter.name)} is not small letters and underscores.`,
      ),
    ...parameters
      .filter((parameter) => parameter.optional && !/optional/i.test(parameter.text))
      .map(
        (parameter) =>
          `${name}: the help card cannot show that ${parameter.name} is optional, so its text has to say so.`,
      ),
  ];
}
