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
    say(null);
  } else if (request.ask === 'calculate') say(inOrder()?.calculate());
  else if (request.ask === 'edit') say(inOrder()?.edit?.());
  else say(engine?.scores());
}

/** What was left by making the input, and by the call before, is not for the next call to clear away. */
function inOrder() {
  globalThis.gc?.();
  return engine;
}
