import { runInContext } from 'node:vm';
import { type Comment, type Node, parse } from 'acorn';
import { expect, test } from 'vitest';
import { BUILT_IN_FUNCTIONS } from '../../scripts/built-in-functions.mjs';
import { SERVICES, trappedContext } from './apps-script-context.ts';
import { CARDS, CODE } from './dist.ts';
import { freeNames } from './free-names.ts';
import { children, field, identifier, isNode, parseScript } from './syntax.ts';

const CUSTOM_FUNCTIONS = [
  'KPICANDIDATE',
  'KPILIMITS',
  'KPIREVIEW',
  'KPISIGNAL',
  'KPISTATUS',
  'KPIVARIANCE',
  'OKRCHECK',
  'OKREXPECTED',
  'OKRFORECAST',
  'OKRGRADE',
  'OKRHOLD',
  'OKRPROGRESS',
  'OKRREVIEW',
  'OKRROLLUP',
  'OKRSCORE',
  'OKRSTATUS',
];
/** Each of these can be called by the sidebar and from a cell, so a new one is a decision. */
const CALLABLE = [
  'addKpis',
  'applyFormat',
  'addLibraryKpi',
  'draftOkr',
  'giveIds',
  'loadExample',
  'onInstall',
  'onOpen',
  'openFormat',
  'readCells',
  'removeFormat',
  'openTables',
  'openLibrary',
  'openSetUp',
  'removeKpiValues',
  'saveCheckIns',
  'saveKpiValues',
  'saveOkrs',
  'setUp',
  'setUpWorkbook',
  'showCheckIn',
  'showFormat',
  'showKpiGoals',
  'showPlan',
  'showKpiValues',
  'showPage',
  'showReview',
  'showSetUp',
];
const PRIVATE = ['app_', 'made_', 'part_', 'parts_'];

const program = parseScript(CODE);
const statements = children(program);
const declarations = statements.filter((node) => node.type === 'FunctionDeclaration');
const nameOf = (node: Node): string => identifier(field(node, 'id')) ?? '';
const declaredNames = statements.flatMap((node) =>
  (node.type === 'VariableDeclaration' ? children(node) : [node]).map(nameOf).filter((name) => name !== ''),
);

test('the globals are the ones listed', () => {
  expect(declaredNames.sort()).toEqual([...CUSTOM_FUNCTIONS, ...CALLABLE, ...PRIVATE].sort());
});

test('functions.json has the custom functions of Code.js', () => {
  expect(CARDS.map((card) => card.name).sort()).toEqual(CUSTOM_FUNCTIONS);
});

test('no global has the name of a function of Sheets', () => {
  expect(declaredNames.filter((name) => BUILT_IN_FUNCTIONS.has(name.toUpperCase()))).toEqual([]);
});

test('the first line says what the file is', () => {
  expect(CODE).toMatch(/^\/\/ Milepost \d+\.\d+\.\d+: .*\n/);
});

const comments: Comment[] = [];
parse(CODE, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });

test.each(CARDS)(
  '$name stands right under a comment with its parameters',
  ({ name, summary, parameters }) => {
    const declaration = declarations.find((node) => nameOf(node) === name);
    const above = comments.find((comment) => CODE.slice(comment.end, declaration?.start) === '\n');
    const lines = (above?.value ?? '').split('\n').map((line) => line.replace(/^[ *]+/, ''));
    const documented = lines.flatMap((line) => /^@param \{any\} (\w+) \S/.exec(line)?.[1] ?? []);
    const declared = [declaration]
      .filter(isNode)
      .flatMap((node) => field(node, 'params'))
      .map(identifier);
    expect(lines).toContain(summary);
    expect(lines).toContain('@customfunction');
    expect(declared).toEqual(parameters.map((parameter) => parameter.name));
    expect(documented).toEqual(declared);
  },
);

test('nothing else is offered to a cell by autocomplete', () => {
  expect(CODE.split('@customfunction')).toHaveLength(CARDS.length + 1);
});

test('its syntax ends at ES2020: no private, static or other class field', () => {
  expect(() => parseScript(CODE)).not.toThrow();
});

test('every name it takes from its surroundings exists in Apps Script', () => {
  const language: string[] = runInContext('Object.getOwnPropertyNames(globalThis)', trappedContext());
  const known = new Set([...language, ...SERVICES]);
  const unknown = freeNames(program).filter((use) => !use.typeof && !known.has(use.name));
  expect(unknown.map((use) => `${use.name}: ${CODE.slice(use.start - 60, use.start + 40)}`)).toEqual([]);
});
