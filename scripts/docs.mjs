/** Writes the generated pages of `docs`; with `--check` only says which of them is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { functionsPage, readManual } from './functions-page.mjs';
import { galleryPage, readGallery } from './gallery-page.mjs';
import { publishedPage } from './published-page.mjs';
import { readPlans, sheetsPage } from './sheets-page.mjs';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(root);
const pages = [
  { path: 'docs/functions.md', text: functionsPage(await readManual(folder)) },
  { path: 'docs/sheets.md', text: sheetsPage(await readPlans(folder)) },
  { path: 'docs/library.md', text: galleryPage(await readGallery(folder)) },
  { path: 'docs/published-examples.md', text: await publishedPage(folder) },
];

for (const { path, text } of pages) {
  const file = new URL(path, root);
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is stale. Run "npm run docs" and commit it.`);
    process.exitCode = 1;
  }
}
