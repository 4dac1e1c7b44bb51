import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
});

/**
 * Serves the files of one folder a path prefix, to this machine only. The first free port from `port` on is used.
 * @param {{ folders: Readonly<Record<string, string>>, port: number }} options prefixes end in `/`
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolders({ folders, port }) {
  const server = createServer((request, response) => {
    answer(folders, request, response).catch(() => response.writeHead(500).end());
  });
  const bound = await listen(server, port);
  return {
    address: `http://127.0.0.1:${bound}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * @param {Readonly<Record<string, string>>} folders
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folders, request, response) {
  if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
  const file = fileFor(folders, request.url ?? '/');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!file || !found?.isFile()) return void response.writeHead(404).end('Not found');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/**
 * The file an address means; nothing when it leaves its folder.
 * @param {Readonly<Record<string, string>>} folders
 * @param {string} url
 */
export function fileFor(folders, url) {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '');
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((candidate) => path?.startsWith(candidate));
  const folder = prefix && folders[prefix];
  if (path === undefined || !prefix || !folder) return undefined;
  const rest = path.slice(prefix.length);
  const file = normalize(join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

/** @param {string} path */
function decoded(path) {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
