import { expect, test } from 'vitest';
import { readRepository } from './architecture/repository.ts';
import { RULES } from './architecture/rules.ts';

const repository = readRepository();

test('the whole repository is looked at', () => {
  for (const path of [
    'src/main.ts',
    'src/functions/index.ts',
    'sidebar/check-in/main.tsx',
    'workbench/headless.ts',
  ]) {
    expect(repository.sources.map((source) => source.path)).toContain(path);
  }
});

test.each(Object.entries(RULES))('%s', (_sentence, broken) => {
  expect(broken(repository)).toEqual([]);
});
