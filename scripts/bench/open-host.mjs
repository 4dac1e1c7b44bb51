import { HTML_PAGES } from '../sidebar-pages.mjs';
import { dist, inRepository } from './built.mjs';

const NOW = new Date('2026-11-12T10:00:00Z');

/**
 * The built add-on in the local host, over a grid without a screen.
 * @param {{ saved?: import('../../workbench/host/contract.ts').SavedWorkbook }} [options] A workbook to go on with.
 * @returns {Promise<import('../../workbench/host/contract.ts').Host>}
 */
export async function openHost(options = {}) {
  const { startHeadless } = await import(inRepository('workbench/dist/headless.mjs').href);
  const silent = { alert: () => 'OK', prompt: () => ({ button: 'CANCEL', text: '' }), toast() {} };
  const stage = { ...silent, showSidebar() {}, closeSidebar() {}, showDialog() {}, menuChanged() {} };
  const zones = { spreadsheetZone: 'Europe/Berlin', scriptZone: 'Etc/UTC' };
  const texts = HTML_PAGES.map(async (name) => [name, await dist(`${name}.html`)]);
  const pages = Object.fromEntries(await Promise.all(texts));
  const addOn = { code: await dist('Code.js'), pages, functions: JSON.parse(await dist('functions.json')) };
  return startHeadless({
    addOn,
    stage,
    clock: () => NOW,
    ...zones,
    userEmail: 'maya@example.com',
    ...options,
  });
}
