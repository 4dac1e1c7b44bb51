import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { overBudget } from '../../scripts/budget.mjs';
import { buildCode } from '../../scripts/code.mjs';
import { surfaceProblems } from '../../scripts/registry.mjs';
import type { FunctionCard } from '../../src/schema/function-card.ts';

const FIXTURE = fileURLToPath(new URL('fixtures/small-add-on', import.meta.url));

const half: FunctionCard = {
  name: 'OKRHALF',
  summary: 'Half of the value.',
  parameters: [{ name: 'value', text: 'What to halve.', example: '4', optional: false }],
  returns: 'A number.',
  examples: [],
};
const withParameter = (change: object) => ({
  ...half,
  parameters: half.parameters.map((each) => ({ ...each, ...change })),
});

test('a small add-on becomes the Code.js kept beside it', async () => {
  const { code, cards, cellBytes } = await buildCode(FIXTURE, '1.2.3');
  await expect(code).toMatchFileSnapshot(`${FIXTURE}/Code.js`);
  expect(cards.map((card) => card.name)).toEqual(['OKRDOUBLE']);
  expect(cellBytes).toBeLessThan(code.length);
});

test('the kept Code.js works', () => {
  const code = readFileSync(`${FIXTURE}/Code.js`, 'utf8');
  const run = (call: string): unknown => new Function(`${code}; return ${call}`)();
  expect(run('OKRDOUBLE(21)')).toBe(42);
  expect(run('OKRDOUBLE(21, 3)')).toBe(168);
  expect(run('onOpen({ authMode: "NONE" })')).toBe('Menu in NONE');
  expect(run('openCheckIn({ person: null })')).toBe('{"person":null}');
});

test.each([
  ['nothing is wrong', {}, undefined],
  [
    'a name needs our prefix',
    { cards: [{ ...half, name: 'HALF' }] },
    /^HALF: .* is OKR or KPI and then capital/,
  ],
  ['a name is in capitals', { cards: [{ ...half, name: 'OKRhalf' }] }, /^OKRhalf: .* capital letters/],
  ['a private name cannot be called', { globals: ['onOpen_'] }, /^onOpen_: Apps Script hides/],
  ['a custom function cannot be private', { cards: [{ ...half, name: 'OKRHALF_' }] }, /^OKRHALF_: /],
  ['a built-in keeps its name', { globals: ['filter'] }, /^filter: Google Sheets has/],
  ['Sheets ignores case', { globals: ['okrHalf'] }, /^okrHalf: two globals/],
  [
    'a definition file has to be registered',
    { files: ['okr-half.ts', 'kpi-new.ts'] },
    /^src\/functions\/kpi-new\.ts: .* no KPINEW/,
  ],
  ['a function has a definition file of its name', { files: [] }, /^OKRHALF: no file of src\/functions/],
  [
    'a help text is one line',
    { cards: [{ ...half, summary: 'Half.\nOf it.' }] },
    /^OKRHALF: the help card .*Half\.\\nOf/,
  ],
  [
    'a help text cannot end the comment',
    { cards: [{ ...half, returns: 'a */ b' }] },
    /^OKRHALF: the help card/,
  ],
  [
    'a help text cannot start a tag',
    { cards: [withParameter({ text: 'ask a@b.c' })] },
    /^OKRHALF: the help card/,
  ],
  ['a help text is not empty', { cards: [{ ...half, summary: '' }] }, /^OKRHALF: the help card/],
  [
    'an argument name is an identifier',
    { cards: [withParameter({ name: 'red flag' })] },
    /^OKRHALF: the argument name "red flag"/,
  ],
  [
    'an optional argument says so',
    { cards: [withParameter({ optional: true })] },
    /^OKRHALF: .* value is optional/,
  ],
])('a surface is checked: %s', (_reason, change, sentence) => {
  const problems = surfaceProblems({ cards: [half], files: ['okr-half.ts'], globals: ['onOpen'], ...change });
  if (sentence === undefined) expect(problems).toEqual([]);
  else expect(problems).toContainEqual(expect.stringMatching(sentence));
});

test.each([
  [
    'all within',
    { 'Code.js': 120_000, 'the parts of Code.js that a cell wakes': 25_000, 'Sidebar.html': 60_000 },
    [],
  ],
  [
    'each part has its own limit',
    { 'Code.js': 1, 'the parts of Code.js that a cell wakes': 25_001, 'Sidebar.html': 60_001 },
    [
      'the parts of Code.js that a cell wakes weighs 25001 bytes, over its budget of 25000.',
      'Sidebar.html weighs 60001 bytes, over its budget of 60000.',
    ],
  ],
])('a build is weighed: %s', (_reason, sizes, sentences) => {
  expect(overBudget(sizes)).toEqual(sentences);
});
