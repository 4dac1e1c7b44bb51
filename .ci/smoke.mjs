/** Starts the workbench as a newcomer does, asks for its page at the address it prints, and stops it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const server = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const stop = () => process.kill(-server.pid, 'SIGTERM');
const tooLate = setTimeout(() => {
  stop();
  throw new Error('npm start printed no address within two minutes.');
}, 120_000);

const address = await printedAddress();
clearTimeout(tooLate);
const response = await fetch(address);
const page = await response.text();
stop();
await once(server, 'exit');

if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
if (!page.includes('<title>Milepost')) throw new Error(`${address} answered with another page.`);
process.stdout.write(`npm start served its page at ${address}\n`);

async function printedAddress() {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /http:\/\/\S+/.exec(line);
    if (found) return found[0];
  }
  throw new Error('npm start ended without printing an address.');
}
