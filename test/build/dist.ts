/** What `npm run build` made, as it will be pushed. */
import { readFileSync } from 'node:fs';
import type { FunctionCard } from '../../src/schema/function-card.ts';

export const distText = (name: string): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

export const CODE = distText('Code.js');
export const SIDEBAR = distText('Sidebar.html');
export const CARDS: readonly FunctionCard[] = JSON.parse(distText('functions.json'));
