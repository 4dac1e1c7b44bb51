/** Pushes `dist` to the Apps Script project of `.clasp.local.json`, or else of `.clasp.json`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pushRefusal } from './push-target.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const project = existsSync(`${ROOT}.clasp.local.json`) ? '.clasp.local.json' : '.clasp.json';
const refusal = pushRefusal(project, JSON.parse(readFileSync(ROOT + project, 'utf8')));

if (refusal === undefined) {
  const clasp = fileURLToPath(import.meta.resolve('@google/clasp'));
  // Without --force clasp pushes nothing, and says nothing, when the manifest changed and nobody is at the keyboard.
  const args = [clasp, 'push', '--force', ...(project === '.clasp.json' ? [] : ['--project', project])];
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
} else {
  console.error(refusal);
  process.exitCode = 1;
}
