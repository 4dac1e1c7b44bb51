import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { serveFolders } from './static-server.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const build = spawn(process.execPath, [at('build.mjs')], { stdio: 'inherit' });
const [failed] = await once(build, 'exit');
if (failed !== 0) process.exit(1);

const server = await serveFolders({
  folders: { '/': at('../workbench/dist'), '/dist/': at('../dist') },
  port: Number(process.env.PORT ?? 4173),
});
console.log(`Milepost is at ${server.address} (Ctrl+C stops it)`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
