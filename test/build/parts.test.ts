import { expect, test } from 'vitest';
import { PART_FILES } from '../../scripts/sidebar-pages.mjs';
import { distText } from './dist.ts';
import { freeNames } from './free-names.ts';
import { parseScript } from './syntax.ts';

const [file = ''] = PART_FILES;
const { script }: { readonly script: string } = JSON.parse(distText(file));

test('a part is JSON in which HtmlService finds no markup and no comment', () => {
  expect(distText(file)).not.toMatch(/[</]/);
});

test('its script gives what the page asks for', () => {
  expect(Object.keys(new Function(script)())).toEqual(['readSheet']);
});

test('it names neither the network nor the page', () => {
  const used = new Set(freeNames(parseScript(`(function(){${script}})`)).map(({ name }) => name));
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'document', 'window', 'google']) {
    expect(used).not.toContain(name);
  }
});
