/** `Code.js`, made from the sources under a root folder. */
import { bundleAsVariable, exportedNames } from './bundle.mjs';
import { readRegistry, surfaceProblems } from './registry.mjs';
import { codeFile, helpComment } from './surface.mjs';

/** @import { FunctionCard } from '../src/schema/function-card.ts' */

/**
 * @param {string} root
 * @param {string} version
 * @returns {Promise<{ code: string, eagerBytes: number, cards: FunctionCard[] }>} `eagerBytes`: all but what waits for
 *   its first use and the comments for the help card
 */
export async function buildCode(root, version) {
  const [{ cards, files }, globals, core, app] = await Promise.all([
    readRegistry(root),
    exportedNames(root, 'src/main.ts'),
    bundleAsVariable(root, 'src/core.ts', 'core_'),
    bundleAsVariable(root, 'src/main.ts', 'app'),
  ]);
  const problems = surfaceProblems({ cards, files, globals });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const code = codeFile({ version, core, app, cards, globals: globals.sort() });
  const idle = [app, ...cards.map(helpComment)].join('');
  return { code, cards, eagerBytes: Buffer.byteLength(code) - Buffer.byteLength(idle) };
}
