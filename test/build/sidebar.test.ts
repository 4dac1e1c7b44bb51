import { describe, expect, test } from 'vitest';
import { PAGES } from './dist.ts';
import { freeNames } from './free-names.ts';
import { descendants, parseScript } from './syntax.ts';

describe.each(PAGES)('%s', (_name, page) => {
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const script = scripts.join('\n;');
  const program = parseScript(script);

  test('the page is one document with its script inside', () => {
    expect(page).toMatch(/^<!DOCTYPE html>/i);
    expect(scripts.filter((text) => text.trim() !== '')).not.toEqual([]);
    expect(page).not.toMatch(/<script[^>]*\ssrc/i);
  });

  test('it has no template mark, which HtmlService would run', () => {
    expect(page.includes('<?')).toBe(false);
  });

  test('it has no template literal, whose slashes HtmlService would take for a comment', () => {
    expect(script.includes('`')).toBe(false);
  });

  test('it has no comment mark anywhere, in strings neither, for the same reason', () => {
    expect(script.search(/\/[/*]/)).toBe(-1);
  });

  test('it asks nothing of the network', () => {
    const used = new Set(freeNames(program).map((use) => use.name));
    for (const name of [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'Worker',
      'importScripts',
      'Image',
    ]) {
      expect(used).not.toContain(name);
    }
    expect(script.includes('sendBeacon')).toBe(false);
    expect(descendants(program).filter((node) => node.type === 'ImportExpression')).toEqual([]);
  });

  test('every address in it is a fragment or data', () => {
    const markup = page.replaceAll(script, '');
    const attributes = [...markup.matchAll(/\s(?:src|href|action|poster|srcset)\s*=\s*["']?([^"'\s>]*)/gi)];
    const styles = [...markup.matchAll(/url\(\s*["']?([^"')]*)/gi)];
    const addresses = [...attributes, ...styles].map((match) => match[1] ?? '');
    expect(addresses.filter((address) => !/^(#|data:)/.test(address))).toEqual([]);
    expect(markup).not.toMatch(/@import|<link[^>]*stylesheet|<iframe|<base[^>]*href/i);
  });
});
