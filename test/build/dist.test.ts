import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUDGET } from '../../scripts/budget.mjs';
import { CODE, distText, SIDEBAR } from './dist.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('dist has the five files and no other', () => {
  const names = ['Code.js', 'Library.html', 'Sidebar.html', 'appsscript.json', 'functions.json'];
  expect(readdirSync(`${ROOT}/dist`).sort()).toEqual(names);
});

test('clasp pushes the code, the library, the sidebar and the manifest', () => {
  const clasp = `${ROOT}/node_modules/@google/clasp/build/src/index.js`;
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout).filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Library.html',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ]);
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

test.each([
  ['Code.js', CODE, BUDGET['Code.js'], 120_000],
  ['Sidebar.html', SIDEBAR, BUDGET['Sidebar.html'], 60_000],
])('%s keeps within its budget', (_name, text, budget, goal) => {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
  expect(budget).toBe(goal);
});
