/** What `npm run build` made, as it will be pushed. */
import { readFileSync } from 'node:fs';
import { SIDEBAR_FILES } from '../../scripts/sidebar-pages.mjs';
import type { FunctionCard } from '../../src/schema/function-card.ts';

export const distText = (name: string): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

export const CODE = distText('Code.js');
/** The pages of the sidebar, `[file, text]`. */
export const PAGES = SIDEBAR_FILES.map((file) => [file, distText(file)] as const);
export const CARDS: readonly FunctionCard[] = JSON.parse(distText('functions.json'));
