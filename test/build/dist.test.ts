import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUDGET } from '../../scripts/budget.mjs';
import { HTML_PAGES } from '../../scripts/sidebar-pages.mjs';
import { CODE, distText, PAGES } from './dist.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PUSHED = ['Code.js', 'appsscript.json', ...HTML_PAGES.map((name) => `${name}.html`)];

test('dist has the pushed files, what it says of the functions, and no other', () => {
  expect(readdirSync(`${ROOT}/dist`).sort()).toEqual([...PUSHED, 'functions.json'].sort());
});

test('clasp pushes the code, the library, every page of the sidebar and the manifest', () => {
  const clasp = `${ROOT}/node_modules/@google/clasp/build/src/index.js`;
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout).filesToPush.sort()).toEqual(PUSHED.map((name) => `dist/${name}`).sort());
});

test('the manifest asks for three rights, none of them over other files', () => {
  const manifest = JSON.parse(distText('appsscript.json'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes.sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/userinfo.email',
  ]);
});

/** It reads and judges all OKRs. */
const HEAVY = ['Plan.html'];
const GOALS: readonly (readonly [string, string, number])[] = [
  ['Code.js', CODE, 120_000],
  ...PAGES.map(([name, text]) => [name, text, HEAVY.includes(name) ? 90_000 : 60_000] as const),
];

test.each(GOALS)('%s keeps within its budget', (name, text, goal) => {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(goal);
  expect(BUDGET[name]).toBe(goal);
});
