/** The parts of `Code.js`, which stay asleep until they are used: scripts/surface.mjs writes them. */

const PART = /^(\w+)\(\) \{\n[\s\S]*?\n\},\n/gm;

/** Without the others. @param {string} code @param {(name: string) => boolean} stays */
export const withParts = (code, stays) => code.replace(PART, (part, name) => (stays(name) ? part : ''));

/** The names of a part and of those it takes something from, at any depth. @param {string} code @param {string} name */
export function partsFor(code, name) {
  const parts = new Map(Array.from(code.matchAll(PART), ([part, each = '']) => [each, part]));
  if (!parts.has(name)) throw new Error(`Code.js has no part "${name}".`);
  const needed = new Set([name]);
  for (const each of needed) {
    for (const [, other = ''] of (parts.get(each) ?? '').matchAll(/part_\("(\w+)"\)/g)) needed.add(other);
  }
  return needed;
}
