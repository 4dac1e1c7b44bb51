/** P7 and P8: what is pushed, and what every call of it pays first. */
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BUDGET } from '../budget.mjs';
import { SIDEBAR_FILES } from '../sidebar-pages.mjs';
import { dist } from './built.mjs';
import { median, shown, timeOf } from './timing.mjs';

const LOADS = 41;

const bytes = (/** @type {string} */ text) =>
  `${Buffer.byteLength(text)} bytes (${gzipSync(text).length} compressed)`;

export async function codeSize() {
  const code = await dist('Code.js');
  const pages = await Promise.all(SIDEBAR_FILES.map(dist));
  const loads = Array.from({ length: LOADS }, (_, load) => {
    const context = createContext({});
    // The engine keeps the compiled form of a text it has seen.
    return timeOf(() => new Script(`${code}\n//${load}`).runInContext(context));
  });
  const figures = [
    ['P7 `Code.js`', bytes(code), `${BUDGET['Code.js']}`],
    ...SIDEBAR_FILES.map((file, at) => [`P7 \`${file}\``, bytes(pages[at] ?? ''), `${BUDGET[file]}`]),
    [`P8 \`Code.js\` loaded in a fresh context, median of ${LOADS}`, shown(median(loads)), '1.5 ms'],
  ];
  return { figures, sections: [] };
}
