/** Bundles the local workbench: the page for a browser, and the same host for Node. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { markdownPage } from './markdown-page.mjs';

const root = new URL('../', import.meta.url);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

/** Some of the grid's packages are CommonJS and ask for `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The engine calls it an error when a spilling formula has dependents; results are right, so it stays silent. */
const NOTICE = 'console.error("Dependency tree not found for treeId:", parentTreeId);';

/** @type {import('esbuild').Plugin} */
const quietEngine = {
  name: 'quiet-engine',
  setup({ onLoad }) {
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(NOTICE))
        throw new Error(`${path} no longer has the notice that this build silences`);
      return { contents: text.replace(NOTICE, '') };
    });
  },
};

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
      plugins: [quietEngine],
      logLevel: 'warning',
    }),
    build({
      entryPoints: [at('workbench/page/main.ts')],
      outdir: at('workbench/dist'),
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      plugins: [quietEngine],
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file' },
      logLevel: 'warning',
    }),
    copyFile(at('workbench/page/index.html'), at('workbench/dist/index.html')),
    writeDifferences(),
  ]);
}

/** The page that the header of the workbench links to. */
async function writeDifferences() {
  const markdown = await readFile(at('docs/differences.md'), 'utf8');
  await writeFile(at('workbench/dist/differences.html'), markdownPage(markdown));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
