import { describe, expect, test } from 'vitest';
import { sidebarDocument } from '../../../workbench/page/sidebar-document.ts';

describe('The document in the sidebar', () => {
  test.each([
    [
      'after the head begins',
      '<!DOCTYPE html><html><head lang="en"><title>T</title></head>',
      '<head lang="en">',
    ],
    ['after html, where there is no head', '<html><body>B</body></html>', '<html>'],
    ['after the doctype, where there is neither', '<!doctype html><p>P', '<!doctype html>'],
    ['first, where there is nothing', '<p>P', ''],
  ])('the client comes %s', (_, html, before) => {
    const at = html.indexOf(before) + before.length;
    const made = sidebarDocument(html, {});
    expect(made.slice(0, at)).toBe(html.slice(0, at));
    expect(made.slice(at)).toMatch(/^<script>\(/);
    expect(made.endsWith(html.slice(at))).toBe(true);
  });

  test.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['the start of a comment', '<!--'],
  ])('%s in what was kept stays text', (_, kept) => {
    const made = sidebarDocument('<head></head>', { draft: kept });
    expect(made).not.toContain(kept);
    expect(made.match(/<\/script>/g)).toHaveLength(1);
  });
});
