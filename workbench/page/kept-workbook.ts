import type { Grid } from '../grid/grid.ts';
import type { SavedWorkbook } from '../host/contract.ts';

const KEY = 'milepost:workbook';
const FORMAT = 1;

export interface KeptWorkbook {
  readonly name: string;
  readonly workbook: SavedWorkbook;
  /** Where the person was. */
  readonly selection: ReturnType<Grid['selection']>;
}

export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'workbook'; readonly kept: KeptWorkbook }
  | { readonly kind: 'unreadable' };

export function findWorkbook(storage: Storage): Found {
  const text = storage.getItem(KEY);
  if (text === null) return { kind: 'nothing' };
  try {
    const kept = JSON.parse(text);
    const whole = kept.format === FORMAT && typeof kept.name === 'string' && kept.workbook?.grid;
    return whole ? { kind: 'workbook', kept } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Keeps the workbook, or leaves the copy kept before as it is and says why. */
export function keepWorkbook(storage: Storage, kept: KeptWorkbook): string | undefined {
  const text = JSON.stringify({ format: FORMAT, ...kept });
  try {
    storage.setItem(KEY, text);
    return undefined;
  } catch {
    const size = (text.length / 1e6).toFixed(1);
    return `This browser has no room for the workbook (${size} MB), so the newest changes are not saved and end with this tab. The last copy that fitted is kept.`;
  }
}

export function forgetWorkbook(storage: Storage): void {
  storage.removeItem(KEY);
}

/** Tells when another tab of this browser keeps or deletes its workbook in the same place. */
export function onKeptElsewhere(tell: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) tell();
  });
}
