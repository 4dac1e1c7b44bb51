/** A tab's id as Sheets gives it, a number; a tab added in the grid's own bar has an id that is none. */
export function sheetNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_000_000_011, 7);
}
