/** Writes the generated pages of `docs`; with `--check` only says which of them is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { functionsPage } from './functions-page.mjs';

const PAGE = new URL('../docs/functions.md', import.meta.url);

const cards = JSON.parse(await readFile(new URL('../dist/functions.json', import.meta.url), 'utf8'));
const page = functionsPage(cards);

if (!process.argv.includes('--check')) {
  await writeFile(PAGE, page);
} else if ((await readFile(PAGE, 'utf8').catch(() => '')) !== page) {
  console.error('docs/functions.md is stale. Run "npm run docs" and commit it.');
  process.exitCode = 1;
}
