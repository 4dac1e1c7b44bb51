import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGES = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (/\.md$/.test(name) ? `docs/${name}` : [])),
];

test('the pages show every picture that is kept, and no other', () => {
  const texts = PAGES.map((page) => readFileSync(page, 'utf8'));
  const shown = texts.flatMap((text) => [...text.matchAll(/images\/([\w-]+\.png)/g)].map(([, name]) => name));
  expect([...new Set(shown)].sort()).toEqual(readdirSync('docs/images').sort());
});
