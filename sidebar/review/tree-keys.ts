import type { ShownRow } from './shown-rows.ts';

/** What a key does in a tree: moves to a place; or opens or closes the row where the focus is, or goes to it in the sheet. */
export type TreeStep = { readonly to: number } | 'turn' | 'go';

/** The keys of a tree view; undefined for a key that means nothing there. */
export function treeStep(rows: readonly ShownRow[], place: number, key: string): TreeStep | undefined {
  const { isOpen = null, depth = 0 } = rows[place] ?? {};
  const within = (to: number) => ({ to: Math.max(0, Math.min(rows.length - 1, to)) });
  switch (key) {
    case 'Enter':
    case ' ':
      return 'go';
    case 'ArrowDown':
      return within(place + 1);
    case 'ArrowUp':
      return within(place - 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(rows.length);
    case 'ArrowRight':
      if (isOpen === null) return undefined;
      return isOpen ? within(place + 1) : 'turn';
    case 'ArrowLeft':
      if (isOpen) return 'turn';
      return depth === 0
        ? undefined
        : {
            to: rows
              .slice(0, place)
              .map(depthOf)
              .lastIndexOf(depth - 1),
          };
  }
  return undefined;
}

const depthOf = ({ depth }: ShownRow): number => depth;

/** The next row after a place whose title begins with a text, from the top again after the last; −1 for none. */
export function placeOfTitle(rows: readonly ShownRow[], place: number, typed: string): number {
  const begin = typed.length > 1 ? place : place + 1;
  for (let step = 0; step < rows.length; step++) {
    const at = (begin + step) % rows.length;
    if (rows[at]?.row.title.toLowerCase().startsWith(typed)) return at;
  }
  return -1;
}
