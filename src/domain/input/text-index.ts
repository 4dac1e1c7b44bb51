/** Where texts stand in a column. */
export interface TextIndex {
  /** −1 for a text that stands in no row or in several. */
  readonly rowOf: (text: string) => number;
  /** The rows whose text stands in another one too. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * A hash table of row numbers with open addressing, since a Map takes three times as long for as many texts. Blanks,
 * and what is no text, stand nowhere.
 */
export function textIndex(cells: readonly unknown[]): TextIndex {
  // A power of 2, of which at least half stays free.
  const slots = new Int32Array(4 << Math.log2(cells.length + 1));
  const slotOf = (text: string): number => {
    let slot = hash(text) & (slots.length - 1);
    while (slots[slot] !== 0 && cells[Math.abs(slots[slot] ?? 0) - 1] !== text) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const repeated = new Set<number>();
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row];
    if (typeof text !== 'string' || text === '') continue;
    const slot = slotOf(text);
    const known = Math.abs(slots[slot] ?? 0);
    if (known > 0) repeated.add(known - 1).add(row);
    // Counted from 1, below 0 for a text that stands in several rows.
    slots[slot] = known > 0 ? -known : row + 1;
  }
  return { rowOf: (text) => Math.max(0, slots[slotOf(text)] ?? 0) - 1, repeated };
}

/** FNV-1a over its UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
