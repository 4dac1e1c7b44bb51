import type { BuiltAddOn } from '../host/contract.ts';

/** Fetches the files of `dist` as they are pushed to Apps Script. */
export async function fetchBuiltAddOn(folder: string): Promise<BuiltAddOn> {
  const [code, sidebarHtml, functions] = await Promise.all([
    fetchFile(`${folder}/Code.js`).then((file) => file.text()),
    fetchFile(`${folder}/Sidebar.html`).then((file) => file.text()),
    fetchFile(`${folder}/functions.json`).then((file) => file.json()),
  ]);
  return { code, sidebarHtml, functions };
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
