/** Runs mutation/stryker.config.json on src/domain, or on the folders and files it is given. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STRYKER = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';

/** @param {string} command @param {string[]} args @param {'inherit' | 'ignore'} stdio */
const exitCode = (command, args, stdio = 'inherit') =>
  spawnSync(command, args, { cwd: ROOT, stdio, shell: command === 'npm' }).status ?? 1;

const isInstalled = exitCode('npm', ['ls', '--prefix', 'mutation'], 'ignore') === 0;
if (!isInstalled && exitCode('npm', ['ci', '--prefix', 'mutation']) !== 0) process.exit(1);

const files = process.argv.slice(2).map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
process.exitCode = exitCode(process.execPath, [STRYKER, 'run', 'mutation/stryker.config.json', ...only]);
