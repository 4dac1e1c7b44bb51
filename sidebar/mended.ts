import type { Part } from '../src/schema/words.ts';
import type { Call } from './host.ts';
import type { Remedy } from './trouble.ts';

/** Does what a message advises; where the workbook lacks a tab, it gets the parts that the page shows. */
export const mended = (call: Call, remedy: Remedy, parts: Part[]) =>
  remedy === 'setUp' ? call(remedy, { parts }) : call(remedy, {});
