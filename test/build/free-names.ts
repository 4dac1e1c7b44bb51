/** Which names a script takes from its surroundings, by the scopes of its syntax tree. */
import type { Node } from 'acorn';
import { children, field, identifier, isNode } from './syntax.ts';

export interface FreeName {
  readonly name: string;
  readonly start: number;
  /** Only the operand of `typeof`, which is safe for a name that does not exist. */
  readonly typeof: boolean;
}

interface Scope {
  readonly names: Set<string>;
  readonly outer: Scope | undefined;
  /** Whether `var` and parameters live here. */
  readonly ofFunction: boolean;
}

interface Use extends FreeName {
  readonly scope: Scope;
}

export function freeNames(program: Node): FreeName[] {
  const uses: Use[] = [];
  visit(program, { names: new Set(), outer: undefined, ofFunction: true }, uses);
  return uses
    .filter(({ name, scope }) => !isDeclared(name, scope))
    .map(({ name, start, typeof: guarded }) => ({ name, start, typeof: guarded }));
}

function isDeclared(name: string, scope: Scope | undefined): boolean {
  return scope !== undefined && (scope.names.has(name) || isDeclared(name, scope.outer));
}

function visit(node: Node, scope: Scope, uses: Use[]): void {
  const guarded = node.type === 'UnaryExpression' && field(node, 'operator') === 'typeof';
  const name = identifier(guarded ? field(node, 'argument') : node);
  if (name !== undefined) {
    uses.push({ name, start: node.start, typeof: guarded, scope });
    return;
  }
  declareAround(node, scope);
  const inside = scopeWithin(node, scope);
  for (const part of (WITHOUT_LABELS[node.type] ?? children)(node)) visit(part, inside, uses);
}

const key = (node: Node) => field(node, 'computed') && field(node, 'key');

/** The parts of a node that hold names, where some of its identifiers only label a property or a loop. */
const WITHOUT_LABELS: Readonly<Record<string, (node: Node) => Node[]>> = {
  MemberExpression: (node) =>
    [field(node, 'object'), field(node, 'computed') && field(node, 'property')].filter(isNode),
  Property: (node) => [key(node), field(node, 'value')].filter(isNode),
  MethodDefinition: (node) => [key(node), field(node, 'value')].filter(isNode),
  LabeledStatement: (node) => [field(node, 'body')].filter(isNode),
  BreakStatement: () => [],
  ContinueStatement: () => [],
  MetaProperty: () => [],
};

function declareAround(node: Node, scope: Scope): void {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    declare(field(node, 'id'), scope);
  if (node.type !== 'VariableDeclaration') return;
  const home = field(node, 'kind') === 'var' ? functionScope(scope) : scope;
  for (const declarator of children(node)) declare(field(declarator, 'id'), home);
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BLOCKS = new Set([
  'BlockStatement',
  'CatchClause',
  'ClassExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
]);

function scopeWithin(node: Node, outer: Scope): Scope {
  const ofFunction = FUNCTIONS.has(node.type);
  if (!ofFunction && !BLOCKS.has(node.type)) return outer;
  const scope: Scope = { names: new Set(), outer, ofFunction };
  if (ofFunction && node.type !== 'ArrowFunctionExpression') scope.names.add('arguments');
  if (node.type.endsWith('Expression')) declare(field(node, 'id'), scope);
  for (const bound of [field(node, 'params'), field(node, 'param')]) declare(bound, scope);
  return scope;
}

/** Adds every name that a pattern, or a list of patterns, binds. */
function declare(pattern: unknown, scope: Scope): void {
  const name = identifier(pattern);
  if (name !== undefined) scope.names.add(name);
  if (Array.isArray(pattern)) for (const each of pattern) declare(each, scope);
  if (!isNode(pattern)) return;
  for (const part of ['elements', 'properties', 'value', 'argument', 'left']) {
    declare(field(pattern, part), scope);
  }
}

function functionScope(scope: Scope): Scope {
  return scope.ofFunction || scope.outer === undefined ? scope : functionScope(scope.outer);
}
