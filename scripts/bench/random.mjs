/** Numbers from 0 to 1, the same on every machine (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. @template Row @param {Row[]} rows @param {number} seed */
export function shuffled(rows, seed) {
  const random = randomFrom(seed);
  for (let last = rows.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const [row, other] = [rows[last], rows[at]];
    if (row === undefined || other === undefined) break;
    rows[last] = other;
    rows[at] = row;
  }
  return rows;
}
