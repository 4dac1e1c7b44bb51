/** Runs one engine in this process: a request a line on standard input, its answer a line on standard output. */
import { createInterface } from 'node:readline';

const [, , module = ''] = process.argv;
const { open } = await import(module);
const say = (/** @type {unknown} */ answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** @type {import('./engine.mjs').OpenEngine | undefined} */
let engine;
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (request.ask === 'open') {
    engine = await open(request.job);
    // Once, since a forced collection also makes the engine forget compiled code: what is called again pays for itself.
    globalThis.gc?.();
    say(null);
  } else if (request.ask === 'calculate') say(engine?.calculate());
  else if (request.ask === 'edit') say(engine?.edit?.());
  else say(engine?.scores());
}
