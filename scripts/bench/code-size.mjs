/** P7 and P8: what is pushed, and what every call of it pays first. */
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BUDGET } from '../budget.mjs';
import { SIDEBAR_FILES } from '../sidebar-pages.mjs';
import { dist } from './built.mjs';
import { partsFor, withParts } from './parts.mjs';
import { median, shown, timeOf } from './timing.mjs';

const LOADS = 41;
/** The part of OKRREVIEW. */
const HEAVIEST = 'okrSheet';
let unseen = 0;

const bytes = (/** @type {string} */ text) =>
  `${Buffer.byteLength(text)} bytes (${gzipSync(text).length} compressed)`;

export async function codeSize() {
  const code = await dist('Code.js');
  const pages = await Promise.all(SIDEBAR_FILES.map(dist));
  const cells = loaded(withParts(code, (name) => name !== 'app'));
  const woken = partsFor(code, HEAVIEST);
  const eager = withParts(code, (name) => woken.has(name));
  const figures = [
    ['P7 `Code.js`', bytes(code), `${BUDGET['Code.js']}`],
    ...SIDEBAR_FILES.map((file, at) => [`P7 \`${file}\``, bytes(pages[at] ?? ''), `${BUDGET[file]}`]),
    [`P8 what OKRREVIEW wakes of it, loaded in a fresh context, median of ${LOADS}`, loaded(eager), '1.5 ms'],
    ['P8 the same, loaded and woken', loaded(eager, `part_('${HEAVIEST}')`), ''],
    ['P8 all that a cell may wake, loaded', cells, ''],
    ['P8 all of `Code.js`, loaded', loaded(code), ''],
  ];
  return { figures, sections: [] };
}

/** @param {string} code @param {string} [use] */
function loaded(code, use = '') {
  const loads = Array.from({ length: LOADS }, () => {
    const context = createContext({});
    // The engine keeps the compiled form of a text it has seen.
    return timeOf(() => new Script(`${code}\n${use}//${unseen++}`).runInContext(context));
  });
  return shown(median(loads));
}
