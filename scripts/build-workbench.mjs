/** Bundles the local workbench: the page for a browser, and the same host for Node. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanEngine } from './lean-engine.mjs';
import { markdownPage } from './markdown-page.mjs';

const root = new URL('../', import.meta.url);
/** What the page asks for first; the browser fetches it while it reads the scripts. */
const BUILT_FILES = ['Code.js', 'Sidebar.html', 'Library.html', 'functions.json'];

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

/** Some of the grid's packages are CommonJS and ask for `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

export async function buildWorkbench() {
  await rm(at('workbench/dist'), { recursive: true, force: true });
  await mkdir(at('workbench/dist'), { recursive: true });
  await Promise.all([
    build({
      entryPoints: [at('workbench/headless.ts')],
      outfile: at('workbench/dist/headless.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: { js: REQUIRE },
      plugins: [leanEngine],
      logLevel: 'warning',
    }),
    buildPage(),
    writeDifferences(),
  ]);
}

/** The engine is a script of its own, so that a browser reads the two halves of the page at the same time. */
async function buildPage() {
  const { outputs } = await build({
    entryPoints: { main: at('workbench/page/main.ts'), engine: at('workbench/grid/engine.ts') },
    outdir: at('workbench/dist'),
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [leanEngine],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file' },
    logLevel: 'warning',
    absWorkingDir: fileURLToPath(root),
  }).then(({ metafile }) => metafile);
  const { imports = [] } = outputs['workbench/dist/main.js'] ?? {};
  const shared = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  const early = [
    ...['main.js', ...shared].map((script) => `<link rel="modulepreload" href="${script}">`),
    ...BUILT_FILES.map((file) => `<link rel="preload" as="fetch" crossorigin href="dist/${file}">`),
  ];
  const html = await readFile(at('workbench/page/index.html'), 'utf8');
  await writeFile(at('workbench/dist/index.html'), html.replace('</head>', `${early.join('')}</head>`));
}

/** The page that the header of the workbench links to. */
async function writeDifferences() {
  const markdown = await readFile(at('docs/differences.md'), 'utf8');
  await writeFile(at('workbench/dist/differences.html'), markdownPage(markdown));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
