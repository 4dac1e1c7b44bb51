import type { BuiltAddOn } from '../host/contract.ts';

/** Fetches the files of `dist` as they are pushed to Apps Script. */
export async function fetchBuiltAddOn(folder: string): Promise<BuiltAddOn> {
  const text = (name: string) => fetchFile(`${folder}/${name}`).then((file) => file.text());
  const [code, Sidebar, Library, functions] = await Promise.all([
    text('Code.js'),
    text('Sidebar.html'),
    text('Library.html'),
    text('functions.json'),
  ]);
  return { code, pages: { Sidebar, Library }, functions: JSON.parse(functions) };
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
