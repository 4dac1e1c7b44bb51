import type { Call } from '../host.ts';
import type { ReadSheet } from './plan-sheet.ts';

/** The part of the page that reads and judges, which is pushed as a file of its own beside the page. */
export async function loadPart(call: Call): Promise<ReadSheet> {
  const answer = await call('openPart', {});
  if (!answer.ok) throw new Error(answer.text);
  const part: { readonly readSheet: ReadSheet } = new Function(answer.value.script)();
  return part.readSheet;
}
