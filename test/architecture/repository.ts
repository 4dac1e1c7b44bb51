/** The repository as it is on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LONG_FILES } from './long-files.ts';
import type { Tree } from './rules.ts';
import { readSource } from './source.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['src', 'sidebar', 'workbench', 'scripts', 'test'];
const CODE = /\.(ts|tsx|mjs|css|html)$/;
const MADE = /^(workbench\/dist|test\/e2e\/output)\//;

export function readRepository(): Tree {
  const paths = FOLDERS.flatMap(filesIn).filter((path) => !MADE.test(path));
  const isFixture = (path: string) => path.includes('/fixtures/');
  const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  return {
    sources: paths
      .filter((path) => CODE.test(path) && !isFixture(path))
      .map((path) => readSource(path, text(path))),
    fixtures: paths.filter(isFixture).map((path) => ({ path, text: text(path) })),
    longFiles: LONG_FILES,
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'));
