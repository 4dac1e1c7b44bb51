/** Acorn's tree, every field looked at alike: its own node types are a union without an index. */
import { type Node, parse } from 'acorn';

/** ES2020 and no later: newer syntax throws. */
export const parseScript = (code: string): Node => parse(code, { ecmaVersion: 2020, sourceType: 'script' });

export const field = (node: Node, key: string): unknown => Reflect.get(node, key);

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes directly below a node. */
export const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

export const descendants = (node: Node): Node[] => [node, ...children(node).flatMap(descendants)];

/** The text of an identifier; nothing for any other value. */
export const identifier = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' ? String(field(value, 'name')) : undefined;
