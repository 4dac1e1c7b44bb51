import type { BuiltAddOn } from '../host/contract.ts';

/** The HTML files of `dist` without their extension, as the build fills them in. */
declare const HTML_PAGES: readonly string[];

/** Fetches the files of `dist` as they are pushed to Apps Script. */
export async function fetchBuiltAddOn(folder: string): Promise<BuiltAddOn> {
  const text = (name: string) => fetchFile(`${folder}/${name}`).then((file) => file.text());
  const [code, functions, ...pages] = await Promise.all([
    text('Code.js'),
    text('functions.json'),
    ...HTML_PAGES.map(async (name): Promise<readonly [string, string]> => [name, await text(`${name}.html`)]),
  ]);
  return { code, pages: Object.fromEntries(pages), functions: JSON.parse(functions) };
}

/** Whether the add-on declares this global. */
export function hasFunction({ code }: BuiltAddOn, name: string): boolean {
  return new RegExp(`^function ${name}\\s*\\(`, 'm').test(code);
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`${address} could not be loaded (${response.status}). Run npm run build.`);
  return response;
}
