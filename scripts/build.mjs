/** Makes `dist`, which clasp pushes and the workbench loads, and then the workbench. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overBudget } from './budget.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { buildCode } from './code.mjs';
import { libraryPage } from './library-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

async function build() {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const { code, cellBytes, cards } = await buildCode(ROOT, version);
  const pages = await buildSidebar();
  const problems = overBudget({
    'Code.js': Buffer.byteLength(code),
    'the parts of Code.js that a cell wakes': cellBytes,
    ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, Buffer.byteLength(page)])),
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await writeDist({
    'Code.js': code,
    'functions.json': `${JSON.stringify(cards, null, 2)}\n`,
    ...pages,
    'Library.html': await libraryPage(ROOT),
  });
  await buildWorkbench();
}

/** @param {Readonly<Record<string, string>>} files */
async function writeDist(files) {
  await mkdir(DIST, { recursive: true });
  const kept = new Set([...Object.keys(files), 'appsscript.json']);
  const strays = (await readdir(DIST)).filter((name) => !kept.has(name));
  await Promise.all([
    ...strays.map((name) => rm(join(DIST, name), { recursive: true })),
    ...Object.entries(files).map(([name, text]) => writeFile(join(DIST, name), text)),
    copyFile(join(ROOT, 'appsscript.json'), join(DIST, 'appsscript.json')),
  ]);
}

try {
  await build();
} catch (error) {
  console.error(`The build stopped. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
