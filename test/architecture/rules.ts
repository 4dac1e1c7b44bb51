/** What holds for every file of the repository. A rule gives one line for each place that breaks it. */
import { posix } from 'node:path';
import { forbiddenImports } from './layers.ts';
import type { Source } from './source.ts';

export interface Tree {
  readonly sources: readonly Source[];
  /** Files under a folder called fixtures; no rule for code holds for them. */
  readonly fixtures: readonly { readonly path: string; readonly text: string }[];
  /** Long files and the reason for each. */
  readonly longFiles: Readonly<Record<string, string>>;
}

export type Rule = (tree: Tree) => string[];

const REGISTRY = 'src/functions/index.ts';
const SERVICES =
  /^(CacheService|ContentService|DriveApp|GmailApp|GoogleAppsScript|HtmlService|LockService|Logger|MailApp|PropertiesService|ScriptApp|Session|SpreadsheetApp|UrlFetchApp|Utilities)$/;
const MARKUP = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)$/;

export const RULES: Readonly<Record<string, Rule>> = {
  'a layer imports only from the layers below it, types included': ({ sources }) => forbiddenImports(sources),

  'only src/gas and the entries src/main.ts and src/core.ts name the services of Google': ({ sources }) =>
    sources
      .filter(({ path }) => /^(src|sidebar)\//.test(path) && !/^src\/(gas\/|(main|core)\.ts$)/.test(path))
      .flatMap((source) => named(source, SERVICES)),

  'a page of the sidebar is imported by no other part': ({ sources }) => {
    const pages = sources.flatMap(({ path }) => /^sidebar\/[^/]+\/(?=main\.tsx$)/.exec(path) ?? []);
    return sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => pages.some((page) => target.startsWith(page) && !path.startsWith(page)))
        .filter(() => !path.startsWith('test/'))
        .map(({ target }) => `${path} imports ${target}`),
    );
  },

  'only workbench/grid names Univer': ({ sources }) =>
    sources
      .filter(({ path }) => /^(src|sidebar|workbench)\//.test(path) && !path.startsWith('workbench/grid/'))
      .flatMap((source) => named(source, /univer/i)),

  'no code turns text into markup': ({ sources }) => sources.flatMap((source) => named(source, MARKUP)),

  'no file is longer than 300 lines, and one of the source over 200 has its reason': ({
    sources,
    longFiles,
  }) => [
    ...sources
      .filter(
        ({ path, lines }) =>
          lines > 300 || (lines > 200 && longFiles[path] === undefined && !path.startsWith('test/')),
      )
      .map(({ path, lines }) => `${path} has ${lines} lines`),
    ...Object.keys(longFiles)
      .filter((path) => !sources.some((source) => source.path === path && source.lines > 200))
      .map((path) => `${path} needs no reason any more`),
  ],

  'a file or folder is named after what it holds': ({ sources }) =>
    sources
      .map(({ path }) => path)
      .filter((path) =>
        path.split('/').some((part) => /^(utils?|helpers?|common|types?|misc|shared)(\.|$)/.test(part)),
      ),

  'the registry of functions is the only index, and nothing is passed on': ({ sources }) => [
    ...sources
      .map(({ path }) => path)
      .filter((path) => /(^|\/)index\.(ts|tsx|mjs)$/.test(path) && path !== REGISTRY),
    ...sources.flatMap(({ path, imports }) =>
      imports.filter((each) => each.passedOn).map(({ target }) => `${path} passes on ${target}`),
    ),
  ],

  'every custom function is in the registry': ({ sources }) => {
    const registered =
      sources.find(({ path }) => path === REGISTRY)?.imports.map(({ target }) => target) ?? [];
    return sources
      .map(({ path }) => path)
      .filter((path) => /^src\/functions\/(okr|kpi)-[^/]*\.ts$/.test(path) && !registered.includes(path));
  },

  'the folders of test mirror those of the source': ({ sources }) => {
    const folders = sources.map(({ path }) => posix.dirname(path));
    return sources
      .map(({ path }) => path)
      .filter((path) => /^test\/.*\.test\.tsx?$/.test(path))
      .filter((path) => !mirroredFolders(posix.dirname(path)).some((folder) => folders.includes(folder)));
  },

  'fixtures say where they come from: the README.md of the folder names each': ({ fixtures }) => {
    const readme = (folder: string) =>
      fixtures.find(({ path }) => path === `${folder}/README.md`)?.text ?? '';
    return fixtures
      .map(({ path }) => path)
      .filter((path) => {
        const [, folder = '', entry = ''] = /^(.*?\/fixtures)\/([^/]+)/.exec(path) ?? [];
        return !readme(folder).includes(entry) && entry !== 'README.md';
      });
  },
};

function named({ path, names }: Source, pattern: RegExp): string[] {
  return [...names].filter((name) => pattern.test(name)).map((name) => `${path} names ${name}`);
}

/** The folders that the tests of a folder may be about. */
function mirroredFolders(folder: string): string[] {
  if (/^test(\/(architecture|differential|e2e|published))?$/.test(folder)) return [folder];
  if (folder === 'test/build') return ['scripts'];
  const mirrored = folder.replace(/^test\//, '');
  return [`src/${mirrored}`, mirrored];
}
