import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { runInContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { trappedContext } from './apps-script-context.ts';
import { CODE } from './dist.ts';
import { children, field, identifier, parseScript } from './syntax.ts';

const lazy = children(parseScript(CODE)).find((node) => identifier(field(node, 'id')) === 'makeApp_');
const lazyPart = CODE.slice(lazy?.start, lazy?.end);
const eagerPart = CODE.replace(lazyPart, '');

const loaded = () => {
  const context = trappedContext();
  runInContext(CODE, context);
  return (code: string): unknown => runInContext(code, context);
};

test('loading touches no service', () => {
  expect(loaded).not.toThrow();
});

test('a service that is touched says so', () => {
  expect(() => loaded()('SpreadsheetApp')).toThrow('SpreadsheetApp was touched');
});

test('a custom function needs no service and leaves the rest asleep', () => {
  const run = loaded();
  expect(run('OKRSCORE(0, 10, 7)')).toBe(0.7);
  expect(run('typeof appMade_')).toBe('undefined');
});

test('waking the rest touches no service, and it has every global that asks for it', () => {
  const run = loaded();
  const asking = [...CODE.matchAll(/return app_\(\)\.(\w+)\(/g)].map((match) => match[1]);
  expect(asking).toContain('onOpen');
  for (const name of asking) expect(run(`typeof app_().${name}`)).toBe('function');
  expect(run('app_() === app_()')).toBe(true);
});

test('zod is in the part that sleeps', () => {
  expect(lazyPart.includes('_zod')).toBe(true);
  expect(eagerPart.includes('_zod')).toBe(false);
});

test.each([
  ['nl', 'Ongeldige invoer'],
  ['id', 'Input tidak valid'],
  ['en', 'Invalid input: expected '],
])('the texts of zod in language %s stayed out', (language, text) => {
  const path = new URL(`../../node_modules/zod/v4/locales/${language}.js`, import.meta.url);
  expect(readFileSync(path, 'utf8')).toContain(text);
  expect(CODE.includes(text)).toBe(false);
});

/** Milliseconds of the fastest of many fresh starts, since other work on the machine only ever adds to one. */
const loadTime = (code: string): number =>
  Math.min(
    ...Array.from({ length: 41 }, (_, index) => {
      const context = trappedContext();
      // The engine keeps the compiled form of a text it has seen.
      const script = `${code}\n//${index}`;
      const start = performance.now();
      new Script(script).runInContext(context);
      return performance.now() - start;
    }),
  );

/** The goal is for a fast, idle machine. */
const GOAL_MS = 1.5;
const ALLOWANCE = 4;

test('the eager part loads in a small share of the time that all of it takes', () => {
  const eager = loadTime(eagerPart);
  expect(eager).toBeLessThanOrEqual(GOAL_MS * ALLOWANCE);
  expect(eager / loadTime(`${CODE}\napp_();`)).toBeLessThanOrEqual(0.25);
});
