import { isBlank } from './cell.ts';
import { Failure } from './sheet.ts';

export type Entry = Readonly<Record<string, unknown>>;

export interface Table {
  readonly height: number;
  /** By column name in small letters, undefined where all the named columns are blank. */
  readonly entries: readonly (Entry | undefined)[];
}

/** A block that begins with its header row; a missing column that is needed fails. */
export function readTable(block: unknown, needed: readonly string[], wanted: readonly string[] = []): Table {
  if (!Array.isArray(block)) throw new Failure();
  const names: string[] = block[0].map((cell: unknown) => String(cell).trim().toLowerCase());
  if (needed.some((name) => !names.includes(name))) throw new Failure();
  const entries = block.slice(1).map((cells: readonly unknown[]) => {
    const entry: Record<string, unknown> = {};
    for (const name of [...needed, ...wanted]) entry[name] = cells[names.indexOf(name)];
    return Object.values(entry).every(isBlank) ? undefined : entry;
  });
  return { height: block.length, entries };
}
