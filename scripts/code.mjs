/** `Code.js`, made from the sources under a root folder. */
import { bundleParts } from './bundle.mjs';
import { definedName, functionsModule, readRegistry, surfaceProblems } from './registry.mjs';
import { codeFile, partFor } from './surface.mjs';

/** @import { FunctionCard } from '../src/schema/function-card.ts' */
/** @import { Part } from './bundle.mjs' */

/**
 * @param {string} root
 * @param {string} version
 * @returns {Promise<{ code: string, cellBytes: number, cards: FunctionCard[] }>} `cellBytes`: of the parts that a
 *   custom function wakes, at most
 */
export async function buildCode(root, version) {
  const { cards, files } = await readRegistry(root);
  const partOf = (/** @type {string} */ file) => partFor(definedName(file));
  const families = [...new Set(files.map(partOf))];
  const modules = families.map((family) => [
    family,
    functionsModule(files.filter((file) => partOf(file) === family)),
  ]);
  const parts = await bundleParts(root, {
    ...Object.fromEntries(modules),
    app: "export * from './src/main.ts';",
  });
  const globals = (parts.find(({ name }) => name === 'app')?.exports ?? []).sort();
  const problems = surfaceProblems({ cards, files, globals });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const code = codeFile({ version, parts, cards, globals });
  const woken = families.map((family) => {
    const bodies = [...neededFor(family, parts)].map(({ body }) => body);
    return Buffer.byteLength(bodies.join(''));
  });
  return { code, cards, cellBytes: Math.max(...woken) };
}

/**
 * A part and those it takes something from, at any depth.
 * @param {string} name
 * @param {readonly Part[]} parts
 * @returns {Set<Part>}
 */
function neededFor(name, parts) {
  const needed = new Set(parts.filter((part) => part.name === name));
  for (const { uses } of needed) {
    for (const part of parts) if (uses.includes(part.name)) needed.add(part);
  }
  return needed;
}
