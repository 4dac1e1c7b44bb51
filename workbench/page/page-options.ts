/** What the address says after `?`. */
export interface PageOptions {
  /** Start without the example workbook. */
  readonly empty: boolean;
  readonly clock: () => Date;
  /** Blank while nobody is signed in, as in a file shared from outside one's own domain. */
  readonly userEmail: string;
}

export function readPageOptions(search: string): PageOptions {
  const given = new URLSearchParams(search);
  const now = new Date(given.get('now') ?? '');
  return {
    empty: given.has('empty'),
    clock: Number.isNaN(now.getTime()) ? () => new Date() : () => new Date(now),
    userEmail: given.get('user') ?? '',
  };
}
