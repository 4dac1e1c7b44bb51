import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serveFolders } from '../../scripts/static-server.mjs';

describe('The static server', () => {
  const folders = { '/': '/site/page', '/dist/': '/site/dist' };

  test.each([
    ['the root is index.html', '/', '/site/page/index.html'],
    ['a query is not part of the name', '/index.html?empty', '/site/page/index.html'],
    ['the longer prefix wins', '/dist/Code.js', '/site/dist/Code.js'],
    ['an escaped blank', '/a%20b.js', '/site/page/a b.js'],
    ['dots that stay inside', '/a/../b.js', '/site/page/b.js'],
    ['dots that leave', '/../secret', undefined],
    ['escaped dots that leave', '/%2e%2e/secret', undefined],
    ['an escaped slash that leaves', '/..%2fsecret', undefined],
    ['dots out of the second folder', '/dist/../../secret', undefined],
    ['a NUL', '/a%00.js', undefined],
    ['a broken escape', '/%zz', undefined],
  ])('%s', (_, url, file) => {
    expect(fileFor(folders, url)).toBe(file);
  });

  let folder = '';
  let server: Awaited<ReturnType<typeof serveFolders>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'static-server-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'main.js'), 'export {};');
    server = await serveFolders({ folders: { '/': folder }, port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    ['a page', 'GET', '', 200, 'text/html; charset=utf-8'],
    ['a module', 'GET', 'main.js', 200, 'text/javascript; charset=utf-8'],
    ['a file that is not there', 'GET', 'none.js', 404, null],
    ['a folder', 'GET', '.', 200, 'text/html; charset=utf-8'],
    ['any method but GET', 'POST', 'main.js', 405, null],
  ])('%s', async (_, method, path, status, type) => {
    const response = await fetch(server.address + path, { method });
    expect(response.status).toBe(status);
    if (type) expect(response.headers.get('content-type')).toBe(type);
  });

  test('a port that is taken gives the next one', async () => {
    const port = Number(new URL(server.address).port);
    const second = await serveFolders({ folders: { '/': folder }, port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});
