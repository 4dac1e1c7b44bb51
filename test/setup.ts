/** For every test file: a test that writes to the console fails, and the time zone is the one asked for. */
import { afterAll, afterEach, expect } from 'vitest';

const written: string[] = [];

for (const method of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = (...args: unknown[]): void => {
    written.push(`console.${method}: ${args.map(String).join(' ')}`);
  };
}

export function expectSilence(): void {
  expect(written.splice(0), 'a test wrote to the console').toEqual([]);
}

afterEach(expectSilence);
afterAll(expectSilence);

expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
