import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { libraryPage, pageOf } from '../../scripts/library-page.mjs';
import { LIBRARY } from '../../src/workbook/library/library.ts';
import { distText } from './dist.ts';

const page = await libraryPage(fileURLToPath(new URL('../..', import.meta.url)));

test('the library comes back from its page as it is', () => {
  expect(JSON.parse(page)).toEqual(LIBRARY);
});

test.each([
  ['an address', 'https://example.com/a//b'],
  ['markup', '</script><script>alert(1)</script>'],
  ['a comment', '<!-- a --> /* b */ // c'],
  ['a scriptlet', '<?= a ?>'],
])('%s in it is no markup and no comment, and comes back as it is', (_, text) => {
  const escaped = pageOf({ text });
  expect(escaped).not.toMatch(/<|\/\/|\/\*/);
  expect(JSON.parse(escaped)).toEqual({ text });
});

test('it is pushed, and none of it is in the code that every call reads', () => {
  expect(distText('Library.html')).toBe(page);
  const title = String(LIBRARY.example.okrs[0]?.after?.Title);
  expect(page).toContain(title);
  expect(distText('Code.js')).not.toContain(title);
});
