/** P12: the workbench in a Chromium of its own for every load, with nothing kept and no debugger attached. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveFolders } from '../static-server.mjs';
import { inRepository } from './built.mjs';
import { shown } from './timing.mjs';
import { takeTurns } from './turns.mjs';

const folder = (/** @type {string} */ path) => fileURLToPath(inRepository(path));
const PORT = /DevTools listening on ws:\/\/[^:]+:(\d+)/;
/** Milliseconds in which a browser that was just started is busy with itself. */
const CALM = 1500;
const LONGEST = 30_000;

export async function pageReady() {
  const server = await serveFolders({
    folders: { '/': folder('workbench/dist'), '/dist/': folder('dist') },
    port: 0,
  });
  const pages = new Map([
    ['P12 the page ready in Chromium, empty', () => readyAt(`${server.address}?empty`)],
    ['P12 the page ready with the example', () => readyAt(server.address)],
  ]);
  const times = await takeTurns(pages, { rounds: 5, budget: 60_000 });
  const goals = ['2 s', '2 s + 3 s'];
  const figures = [...times].map(([name, time], at) => [name, shown(time), goals[at] ?? '']);
  await server.close();
  return { figures, sections: [] };
}

/**
 * Milliseconds from the navigation, by the page's own clock. A debugger asks for the place of every error that is made,
 * for which the browser parses all of the engine once more; so it comes when the page has named itself.
 * @param {string} address
 */
async function readyAt(address) {
  const profile = await mkdtemp(join(tmpdir(), 'milepost-bench-'));
  const browser = spawn(
    process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'].concat(
      `--user-data-dir=${profile}`,
    ),
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(browser, 'exit');
  try {
    const port = await portOf(browser.stderr);
    await sleep(CALM);
    await fetch(`http://127.0.0.1:${port}/json/new?${address}`, { method: 'PUT' });
    await namedItself(port);
    return await markOf(port, address);
  } finally {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** @param {NodeJS.ReadableStream} messages */
async function portOf(messages) {
  let text = '';
  for await (const part of messages) {
    text += part;
    const [, port] = PORT.exec(text) ?? [];
    if (port) return port;
  }
  throw new Error(`Chromium did not start: ${text}`);
}

/** @param {string} port */
async function namedItself(port) {
  for (const end = Date.now() + LONGEST; Date.now() < end; await sleep(100)) {
    const tabs = /** @type {readonly { title: string }[]} */ (
      await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
    );
    if (tabs.some(({ title }) => title.endsWith('– Milepost'))) return;
  }
  throw new Error('The workbench was not ready in time.');
}

/** @param {string} port @param {string} address */
async function markOf(port, address) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((one) => one.url().startsWith(address));
  const time = await page?.evaluate(
    'milepost.ready.then(() => performance.getEntriesByName("ready")[0].startTime)',
  );
  await browser.close();
  return Number(time);
}
