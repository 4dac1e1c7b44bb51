import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { libraryPage } from '../../scripts/library-page.mjs';
import { LIBRARY } from '../../src/workbook/library/library.ts';
import { distText } from './dist.ts';

const page = await libraryPage(fileURLToPath(new URL('../..', import.meta.url)));

test('the library comes back from its page as it is', () => {
  expect(JSON.parse(page)).toEqual(LIBRARY);
});

test('nothing in it could be taken for markup or a comment', () => {
  expect(page).not.toMatch(/<|\/\/|\/\*/);
});

test('it is pushed, and none of it is in the code that every call reads', () => {
  expect(distText('Library.html')).toBe(page);
  const [first] = LIBRARY.example.objectives;
  expect(page).toContain(first?.title);
  expect(distText('Code.js')).not.toContain(first?.title);
});
