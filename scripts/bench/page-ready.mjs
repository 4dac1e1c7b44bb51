/** P12: the workbench in Chromium. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveFolders } from '../static-server.mjs';
import { inRepository } from './built.mjs';
import { shown } from './timing.mjs';
import { takeTurns } from './turns.mjs';

const folder = (/** @type {string} */ path) => fileURLToPath(inRepository(path));

export async function pageReady() {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const server = await serveFolders({
    folders: { '/': folder('workbench/dist'), '/dist/': folder('dist') },
    port: 0,
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const ready = (/** @type {string} */ query) => async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address + query, { waitUntil: 'commit' });
    await page.waitForFunction('window.milepost');
    // By the page's own clock, which starts with the navigation.
    const time = await page.evaluate('window.milepost.ready.then(() => performance.now())');
    await page.context().close();
    return Number(time);
  };
  const pages = new Map([
    ['P12 the page ready in Chromium, empty', ready('?empty')],
    ['P12 the page ready with the example', ready('')],
  ]);
  const times = await takeTurns(pages, { rounds: 5, budget: 60_000 });
  const goals = ['2 s', '2 s + 3 s'];
  const figures = [...times].map(([name, time], at) => [name, shown(time), goals[at] ?? '']);
  await browser.close();
  await server.close();
  return { figures, sections: [] };
}
