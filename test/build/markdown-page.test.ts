import { describe, expect, test } from 'vitest';
import { markdownPage } from '../../scripts/markdown-page.mjs';

describe('A page of Markdown', () => {
  test.each([
    ['a heading', '# One', '<h1>One</h1>'],
    ['a heading ends a paragraph', 'text\n## Two\nmore', '<p>text</p>\n<h2>Two</h2>\n<p>more</p>'],
    [
      'bold, code and a link',
      '**a** `b` [c](d.md)',
      '<p><strong>a</strong> <code>b</code> <a href="d.md">c</a></p>',
    ],
    ['nothing inside code is read', '`**a**`', '<p><code>**a**</code></p>'],
    ['markup is text', 'a < b & `<i>`', '<p>a &lt; b &amp; <code>&lt;i&gt;</code></p>'],
    ['a list whose items wrap', '- a\n  b\n- c', '<ul><li>a\n  b</li><li>c</li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    [
      'a table with an escaped bar',
      '| A | B |\n| --- | --- |\n| 1 | x\\|y |',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>x|y</td></tr></tbody></table>',
    ],
    ['code keeps its blank lines', '```\na\n\n<b>\n```', '<pre><code>a\n\n&lt;b&gt;</code></pre>'],
  ])('%s', (_, markdown, html) => {
    expect(markdownPage(markdown)).toContain(`<main>\n${html}\n</main>`);
  });

  test('its title is the first heading', () => {
    expect(markdownPage('text\n\n# Here & there\n\n# Later')).toContain('<title>Here &amp; there</title>');
  });
});
