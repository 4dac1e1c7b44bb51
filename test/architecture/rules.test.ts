import { expect, test } from 'vitest';
import { RULES, type Tree } from './rules.ts';
import { readSource } from './source.ts';

/** A tree with these files, `fixtures` apart, as `readRepository` would read it. */
function plant(files: Readonly<Record<string, string>>, longFiles: Tree['longFiles'] = {}): Tree {
  const entries = Object.entries(files);
  return {
    sources: entries
      .filter(([path]) => !path.includes('/fixtures/'))
      .map(([path, text]) => readSource(path, text)),
    fixtures: entries.filter(([path]) => path.includes('/fixtures/')).map(([path, text]) => ({ path, text })),
    longFiles,
  };
}

/** What all rules say of a tree. */
const complaints = (tree: Tree): string[] => Object.values(RULES).flatMap((rule) => rule(tree));

const lines = (count: number): string => 'x;\n'.repeat(count);

test.each<[string, Readonly<Record<string, string>>]>([
  ['domain takes a type of schema', { 'src/domain/a.ts': "import type { A } from '../schema/a.ts'" }],
  ['domain takes types one by one', { 'src/domain/a.ts': "import { type A, type B } from '../schema/a.ts'" }],
  ['domain passes a type of its own layer', { 'src/domain/okr/a.ts': "import { b } from '../time/b.ts'" }],
  ['functions take domain', { 'src/functions/a.ts': "import { a } from '../domain/okr/a.ts'" }],
  ['schema takes zod', { 'src/schema/a.ts': "import * as z from 'zod/mini'" }],
  [
    'main takes everything of src',
    { 'src/main.ts': "import { a } from './gas/a.ts'; SpreadsheetApp.flush()" },
  ],
  ['the sidebar takes domain', { 'sidebar/views/a.tsx': "import { a } from '../../src/domain/a.ts'; <a />" }],
  ['the grid takes Univer', { 'workbench/grid/a.ts': "import { Univer } from '@univerjs/core'" }],
  [
    'the workbench takes a type of schema',
    { 'workbench/host/a.ts': "import type { A } from '../../src/schema/a.ts'" },
  ],
  ['the workbench fakes the services', { 'workbench/host/a.ts': 'export const SpreadsheetApp = {}' }],
  [
    'a comment may name a service',
    { 'src/domain/a.ts': '// unlike SpreadsheetApp\nexport const a = /Univer/' },
  ],
  [
    'a test may take everything',
    { 'test/e2e/a.test.ts': "import { a } from '../../src/main.ts'; import 'vitest'" },
  ],
  ['200 lines are few enough', { 'src/domain/a.ts': lines(200) }],
  ['300 lines are for a test', { 'src/domain/a.ts': '', 'test/domain/a.test.ts': lines(300) }],
  ['a test mirrors a folder of src', { 'src/domain/a.ts': '', 'test/domain/b.test.ts': '' }],
  ['a test mirrors a folder beside src', { 'workbench/host/a.ts': '', 'test/workbench/host/b.test.ts': '' }],
  ['a build test is about scripts', { 'scripts/a.mjs': '', 'test/build/b.test.ts': '' }],
  [
    'a registered function',
    { 'src/functions/okr-a.ts': '', 'src/functions/index.ts': "import { a } from './okr-a.ts'" },
  ],
  [
    'a fixture with its source',
    { 'test/fixtures/README.md': 'kpi.csv: made here', 'test/fixtures/kpi.csv': '1' },
  ],
])('fine: %s', (_reason, files) => {
  expect(complaints(plant(files))).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'an import upwards',
    { 'src/domain/a.ts': "import { b } from '../workbook/b.ts'" },
    'src/domain/a.ts imports src/workbook/b.ts',
  ],
  [
    'a type upwards',
    { 'src/workbook/a.ts': "import type { B } from '../gas/b.ts'" },
    'src/workbook/a.ts imports a type of src/gas/b.ts',
  ],
  [
    'a type in passing',
    { 'src/schema/a.ts': "export type A = import('../domain/b.ts').B" },
    'src/schema/a.ts imports a type of src/domain/b.ts',
  ],
  [
    'an import at run time',
    { 'src/functions/a.ts': "export const a = () => import('../workbook/b.ts')" },
    'src/functions/a.ts imports src/workbook/b.ts',
  ],
  [
    'a value of schema in domain',
    { 'src/domain/a.ts': "import { type A, B } from '../schema/b.ts'" },
    'src/domain/a.ts imports src/schema/b.ts',
  ],
  [
    'zod in domain',
    { 'src/domain/a.ts': "import type * as z from 'zod/mini'" },
    'src/domain/a.ts imports a type of zod/mini',
  ],
  [
    'a file run for its effect',
    { 'src/domain/a.ts': "import '../gas/b.ts'" },
    'src/domain/a.ts imports src/gas/b.ts',
  ],
  [
    'code outside every layer',
    { 'src/domain/a.ts': "import { b } from '../../test/b.ts'" },
    'src/domain/a.ts imports test/b.ts',
  ],
  [
    'the source in the workbench',
    { 'workbench/host/a.ts': "import { b } from '../../src/schema/b.ts'" },
    'workbench/host/a.ts imports src/schema/b.ts',
  ],
  [
    'a type of another layer in the workbench',
    { 'workbench/page/a.ts': "import type { B } from '../../src/domain/b.ts'" },
    'workbench/page/a.ts imports a type of src/domain/b.ts',
  ],
  [
    'gas below main',
    { 'src/gas/a.ts': "import { b } from '../domain/b.ts'" },
    'src/gas/a.ts imports src/domain/b.ts',
  ],
  [
    'a service in a pure layer',
    { 'src/workbook/a.ts': 'SpreadsheetApp.flush()' },
    'src/workbook/a.ts names SpreadsheetApp',
  ],
  [
    'a type of a service in a pure layer',
    { 'src/domain/a.ts': 'export type A = GoogleAppsScript.Spreadsheet.Range' },
    'src/domain/a.ts names GoogleAppsScript',
  ],
  [
    'one page of the sidebar in another',
    { 'sidebar/a/main.tsx': '', 'sidebar/b/main.tsx': "import '../a/main.tsx'; <b />" },
    'sidebar/b/main.tsx imports sidebar/a/main.tsx',
  ],
  [
    'Univer in the host',
    { 'workbench/host/a.ts': "import type { A } from '@univerjs/core'" },
    'workbench/host/a.ts imports a type of @univerjs/core',
  ],
  [
    'Univer by name',
    { 'workbench/page/a.ts': 'export const univerGrid = 1' },
    'workbench/page/a.ts names univerGrid',
  ],
  ['text as markup', { 'sidebar/a.ts': "document.body.innerHTML = ''" }, 'sidebar/a.ts names innerHTML'],
  [
    'text as markup in a view',
    { 'sidebar/a.tsx': '<p dangerouslySetInnerHTML={{}} />' },
    'sidebar/a.tsx names dangerouslySetInnerHTML',
  ],
  ['an endless test', { 'test/domain/a.ts': lines(301) }, 'test/domain/a.ts has 301 lines'],
  ['a long file', { 'src/domain/a.ts': lines(201) }, 'src/domain/a.ts has 201 lines'],
  ['a vague file', { 'src/domain/date-a.ts': '', 'src/domain/utils.ts': '' }, 'src/domain/utils.ts'],
  ['a vague folder', { 'sidebar/common/a.ts': '' }, 'sidebar/common/a.ts'],
  ['an index', { 'src/domain/index.ts': '' }, 'src/domain/index.ts'],
  ['a barrel', { 'src/domain/a.ts': "export * from './b.ts'" }, 'src/domain/a.ts passes on src/domain/b.ts'],
  [
    'a type passed on',
    { 'src/functions/index.ts': "export type { B } from './b.ts'" },
    'src/functions/index.ts passes on src/functions/b.ts',
  ],
  [
    'a function left out',
    { 'src/functions/okr-a.ts': '', 'src/functions/index.ts': '' },
    'src/functions/okr-a.ts',
  ],
  [
    'a test of nothing',
    { 'src/domain/a.ts': '', 'test/domain/okr/a.test.ts': '' },
    'test/domain/okr/a.test.ts',
  ],
  ['a fixture of unknown origin', { 'test/build/fixtures/a/b.csv': '' }, 'test/build/fixtures/a/b.csv'],
  [
    'a fixture not named',
    { 'test/fixtures/README.md': 'kpi.csv: made here', 'test/fixtures/okr.csv': '' },
    'test/fixtures/okr.csv',
  ],
])('refused: %s', (_reason, files, complaint) => {
  expect(complaints(plant(files))).toEqual([complaint]);
});

test.each([
  ['a reason allows more than 200', 300, { 'src/domain/a.ts': 'one table' }, []],
  [
    'a reason does not allow more than 300',
    301,
    { 'src/domain/a.ts': 'one table' },
    ['src/domain/a.ts has 301 lines'],
  ],
  [
    'a reason without need goes',
    200,
    { 'src/domain/a.ts': 'one table' },
    ['src/domain/a.ts needs no reason any more'],
  ],
])('length: %s', (_reason, count, reasons, expected) => {
  expect(complaints(plant({ 'src/domain/a.ts': lines(count) }, reasons))).toEqual(expected);
});
