import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { trappedContext } from './apps-script-context.ts';
import { CODE } from './dist.ts';
import { children, descendants, field, identifier, parseScript } from './syntax.ts';

const bodies = new Map(
  descendants(parseScript(CODE))
    .filter((node) => identifier(field(node, 'id')) === 'parts_')
    .flatMap((node) => children(node).flatMap(children))
    .map((node) => [identifier(field(node, 'key')), CODE.slice(node.start, node.end)]),
);

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

test('a custom function needs no service and leaves what it does not use asleep', () => {
  const run = loaded();
  expect(run('Object.keys(made_).length')).toBe(0);
  expect(run('OKRSCORE(0, 10, 7)')).toBe(0.7);
  expect(run('"okr" in made_')).toBe(true);
  expect(run('"okrSheet" in made_ || "app" in made_')).toBe(false);
});

test.each([
  ['OKRs', 'OKRSTATUS(0.5, 0.5)', 'On track', 'kpi'],
  ['KPIs', 'KPISTATUS(90, 90)', 'On target', 'okr'],
])('a function about %s leaves the other family asleep', (_, call, result, other) => {
  const run = loaded();
  expect(run(call)).toBe(result);
  expect(run(`Object.keys(made_).some((part) => part.startsWith('${other}'))`)).toBe(false);
});

test('waking the rest touches no service, and it has every global that asks for it', () => {
  const run = loaded();
  const asking = [...CODE.matchAll(/return (app_\(\)|part_\('\w+'\))\.(\w+)\(/g)];
  expect(asking.map((match) => match[2])).toContain('onOpen');
  for (const [, part, name] of asking) expect(run(`typeof ${part}.${name}`)).toBe('function');
  expect(run("part_('app') === part_('app')")).toBe(true);
});

test('zod is in the part of the sidebar and the menu only', () => {
  const holders = [...bodies].filter(([, body]) => body.includes('_zod')).map(([name]) => name);
  expect([...bodies.keys()]).toEqual(
    expect.arrayContaining(['app', 'okr', 'okrSheet', 'kpi', 'kpiSheet', 'shared1']),
  );
  expect(holders).toEqual(['app']);
});

test('the rules stand in the file once', () => {
  expect(CODE.split('Check parent: its parents lead back to this row')).toHaveLength(2);
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
