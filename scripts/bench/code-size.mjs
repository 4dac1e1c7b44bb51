/** P7 and P8: what is pushed, and what every call of it pays first. */
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BUDGET } from '../budget.mjs';
import { SIDEBAR_FILES } from '../sidebar-pages.mjs';
import { dist } from './built.mjs';
import { median, shown, timeOf } from './timing.mjs';

const LOADS = 41;
/** The part of the menus and the sidebar, which no cell wakes. */
const APP = /^app\(\) \{\n[\s\S]*?\n\},\n(?=\w+\(\) \{|\};)/m;

const bytes = (/** @type {string} */ text) =>
  `${Buffer.byteLength(text)} bytes (${gzipSync(text).length} compressed)`;

export async function codeSize() {
  const code = await dist('Code.js');
  const pages = await Promise.all(SIDEBAR_FILES.map(dist));
  const eager = code.replace(APP, '');
  if (eager === code) throw new Error('Code.js has no part "app" to leave out.');
  const figures = [
    ['P7 `Code.js`', bytes(code), `${BUDGET['Code.js']}`],
    ...SIDEBAR_FILES.map((file, at) => [`P7 \`${file}\``, bytes(pages[at] ?? ''), `${BUDGET[file]}`]),
    [
      `P8 what cells may wake of it, loaded in a fresh context, median of ${LOADS}`,
      loadTime(eager),
      '1.5 ms',
    ],
    [`P8 all of it, median of ${LOADS}`, loadTime(code), ''],
  ];
  return { figures, sections: [] };
}

/** @param {string} code */
function loadTime(code) {
  const loads = Array.from({ length: LOADS }, (_, load) => {
    const context = createContext({});
    // The engine keeps the compiled form of a text it has seen.
    return timeOf(() => new Script(`${code}\n//${load}`).runInContext(context));
  });
  return shown(median(loads));
}
