/** Who may import whom. */
import type { Import, Source } from './source.ts';

interface Layer {
  readonly name: string;
  readonly folder: string;
  /** Layers it may import anything of. */
  readonly all: readonly string[];
  /** Layers it may import types of. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/** A file belongs to the first of these whose folder it lies in. */
const LAYERS: readonly Layer[] = [
  { name: 'schema', folder: 'src/schema/', all: [], types: [], packages: ['zod'] },
  { name: 'domain', folder: 'src/domain/', all: [], types: ['schema'], packages: [] },
  { name: 'functions', folder: 'src/functions/', all: ['schema', 'domain'], types: [], packages: [] },
  { name: 'workbook', folder: 'src/workbook/', all: ['schema', 'domain'], types: [], packages: [] },
  { name: 'gas', folder: 'src/gas/', all: ['schema', 'workbook'], types: [], packages: ['zod'] },
  {
    name: 'main',
    folder: 'src/',
    all: ['schema', 'domain', 'functions', 'workbook', 'gas'],
    types: [],
    packages: ['zod'],
  },
  { name: 'sidebar', folder: 'sidebar/', all: ['schema', 'domain'], types: [], packages: ['preact'] },
  {
    name: 'grid',
    folder: 'workbench/grid/',
    all: ['workbench'],
    types: ['schema'],
    packages: ['@univerjs', 'rxjs'],
  },
  {
    name: 'charts',
    folder: 'workbench/charts/',
    all: [],
    types: ['workbench'],
    packages: ['chart.js'],
  },
  { name: 'workbench', folder: 'workbench/', all: ['grid', 'charts'], types: ['schema'], packages: [] },
];

/** One line for each import that goes where it may not. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    const forbidden = source.imports.filter((each) => layer !== undefined && !isAllowed(each, layer));
    return forbidden.map(
      ({ target, typeOnly }) => `${source.path} imports ${typeOnly ? 'a type of ' : ''}${target}`,
    );
  });
}

const layerOf = (path: string): Layer | undefined => LAYERS.find(({ folder }) => path.startsWith(folder));

function isAllowed({ target, typeOnly }: Import, { name, all, types, packages }: Layer): boolean {
  const home = layerOf(target)?.name;
  if (home === undefined) return packages.some((each) => target === each || target.startsWith(`${each}/`));
  return home === name || all.includes(home) || (typeOnly && types.includes(home));
}
