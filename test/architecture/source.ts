/** What the rules look at in one file of the repository. */
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

export interface Import {
  /** A path from the root of the repository, or a package. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** `export … from`. */
  readonly passedOn: boolean;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every identifier in it, properties included, comments and strings not. */
  readonly names: ReadonlySet<string>;
}

interface SyntaxNode {
  readonly type: string;
}

const LANGUAGES = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js' } as const;
const NAMES = new Set(['Identifier', 'JSXIdentifier']);

export function readSource(path: string, text: string): Source {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const lang = Object.entries(LANGUAGES).find(([ending]) => path.endsWith(ending))?.[1];
  if (lang === undefined) return { path, text, lines, imports: [], names: new Set() };
  const nodes = descendants(parseAst(text, { lang, sourceType: 'module' }, path));
  return {
    path,
    text,
    lines,
    imports: nodes.flatMap((node) => importIn(node, path)),
    names: new Set(nodes.filter((node) => NAMES.has(node.type)).map((node) => String(field(node, 'name')))),
  };
}

function importIn(node: SyntaxNode, path: string): Import[] {
  const source = field(node, 'source');
  if (!isNode(source) || source.type !== 'Literal') return [];
  const specifier = String(field(source, 'value'));
  return [
    {
      target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
      typeOnly: node.type === 'TSImportType' || takesTypesOnly(node),
      passedOn: node.type === 'ExportAllDeclaration' || node.type === 'ExportNamedDeclaration',
    },
  ];
}

/** `import type`, and also `import { type A, type B }`. */
function takesTypesOnly(node: SyntaxNode): boolean {
  const kinds = [node, ...[field(node, 'specifiers')].flat().filter(isNode)].map(
    (each) => field(each, 'importKind') ?? field(each, 'exportKind'),
  );
  const [whole, ...parts] = kinds;
  return whole === 'type' || (parts.length > 0 && parts.every((kind) => kind === 'type'));
}

const field = (node: SyntaxNode, key: string): unknown => Reflect.get(node, key);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const descendants = (node: SyntaxNode): SyntaxNode[] => [
  node,
  ...Object.values(node).flat().filter(isNode).flatMap(descendants),
];
