/** Prints the figures of docs/performance.md, measured on what `npm run build` made. Times are of this machine, now. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { table } from './markdown-table.mjs';

const at = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url);
const dist = async (/** @type {string} */ name) => readFile(at(`dist/${name}`), 'utf8');
const code = await dist('Code.js');
const sidebarHtml = await dist('Sidebar.html');
const functions = JSON.parse(await dist('functions.json'));
const NOW = new Date('2026-11-12T10:00:00Z');

const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (/** @type {number} */ value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const bytes = (/** @type {string} */ text) =>
  `${Buffer.byteLength(text)} bytes (${gzipSync(text).length} compressed)`;

/** What every call of the add-on pays first: the whole file read and its global statements run. */
function loadTime() {
  const times = Array.from({ length: 41 }, () => {
    const context = createContext({});
    const begin = performance.now();
    runInContext(code, context);
    return performance.now() - begin;
  });
  return median(times);
}

async function openHost() {
  const { startHeadless } = await import(at('workbench/dist/headless.mjs').href);
  const silent = { alert: () => 'OK', prompt: () => ({ button: 'CANCEL', text: '' }), toast() {} };
  const stage = { ...silent, showSidebar() {}, closeSidebar() {}, menuChanged() {} };
  const zones = { spreadsheetZone: 'Europe/Berlin', scriptZone: 'Etc/UTC' };
  const pages = { Sidebar: sidebarHtml, Library: await dist('Library.html') };
  const addOn = { code, pages, functions };
  return startHeadless({ addOn, stage, clock: () => NOW, ...zones, userEmail: 'maya@example.com' });
}

/** @returns {Promise<string[][]>} */
async function hostRows() {
  const times = [];
  let rows = /** @type {string[][]} */ ([]);
  for (let round = 0; round < 3; round++) {
    const host = await openHost();
    const calls = async (/** @type {() => Promise<unknown>} */ act) => {
      host.ledger.clear();
      await act();
      return `${host.ledger.count()} calls`;
    };
    const opened = await calls(() => host.open('NONE'));
    const setUp = await calls(() => host.runMenuItem('setUpWorkbook'));
    const begin = performance.now();
    await host.runMenuItem('loadExample');
    times.push(performance.now() - begin);
    const shown = await calls(() => host.callFromSidebar('openCheckIn', [{ person: null }]));
    const { value } = await host.callFromSidebar('openCheckIn', [{ person: null }]);
    const entry = { key: 'bench-key', id: 'KR2', value: 34, confidence: 6, comment: '', blocker: '' };
    const input = {
      place: value.place,
      who: 'Maya Lind',
      entries: [{ ...entry, evidence: '', corrects: null }],
    };
    const saved = await calls(() => host.callFromSidebar('saveCheckIns', [input]));
    host.dispose();
    rows = [
      ['P4 opening with AuthMode.NONE', opened, '0'],
      ['P4 set-up of four tabs', setUp, 'constant, whatever the rows'],
      ['P4 the sidebar’s data', shown, '1 round trip, 5'],
      ['P4 a check-in', saved, '1 round trip, 8'],
    ];
  }
  return [...rows, ['P12 the example workbook loaded, in Node', ms(median(times)), '3 s']];
}

/** @returns {Promise<string[][]>} */
async function pageRows() {
  const { serveFolders } = await import('./static-server.mjs');
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const folders = { '/': fileURLToPath(at('workbench/dist')), '/dist/': fileURLToPath(at('dist')) };
  const server = await serveFolders({ folders, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const ready = async (/** @type {string} */ query) => {
    const page = await (await browser.newContext()).newPage();
    const begin = performance.now();
    await page.goto(server.address + query);
    await page.evaluate('window.milepost.ready');
    const time = performance.now() - begin;
    await page.context().close();
    return time;
  };
  const timesOf = async (/** @type {string} */ query) => [
    await ready(query),
    await ready(query),
    await ready(query),
  ];
  const rows = [
    ['P12 the page ready in Chromium, empty', ms(median(await timesOf('?empty'))), '2 s'],
    ['P12 the page ready with the example', ms(median(await timesOf(''))), '2 s + 3 s'],
  ];
  await browser.close();
  await server.close();
  return rows;
}

const rows = [
  ['P7 `Code.js`', bytes(code), '120000'],
  ['P7 `Sidebar.html`', bytes(sidebarHtml), '60000'],
  ['P8 `Code.js` loaded in a fresh context, median of 41', ms(loadTime()), '1.5 ms'],
  ...(await hostRows()),
  ...(await pageRows()),
];
console.log(table(['Figure', 'Measured', 'Goal'], rows));
process.exit(0);
