/** A process that answers each line of JSON with one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** @param {string} command @param {readonly string[]} args */
export function startLineProcess(command, args) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** @param {unknown} request @returns {Promise<any>} */
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      // Answers come in the order of the requests, and so they are waited for.
      const { value, done } = await answers.next();
      if (done)
        throw new Error(`${args.join(' ')} ended without an answer (${(await ended).join(' ').trim()}).`);
      return JSON.parse(value);
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
