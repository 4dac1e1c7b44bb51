import type { Needs, Seen } from '../workbook/action.ts';
import { letters } from '../workbook/layout.ts';
import { findHeader } from '../workbook/locate.ts';
import type { Cell } from '../workbook/tab.ts';
import type { OpenWorkbook } from './open-workbook.ts';

const NONE: ReadonlyMap<string, Date> = new Map();

/**
 * Of the given keys, those that the table has, with the time of their row. One search whatever the number of keys and
 * the length of the table; the time is read only for a key that is there, which means a repeated save.
 */
export function findLogged(
  workbook: OpenWorkbook,
  tabs: Seen['tabs'],
  { of, keys }: NonNullable<Needs['keys']>,
): ReadonlyMap<string, Date> {
  const tab = tabs[of];
  const layout = tab && findHeader(of, tab, ['Key']);
  const key = layout?.columns.get('Key');
  const time = layout?.columns.get('Time');
  if (key === undefined) return NONE;
  const whole = workbook.wholeTable(of);
  if (whole !== undefined) return among(whole, keys, key, time);
  const sheet = workbook.sheet(of);
  const cells = sheet
    ?.getRange(`${letters(key)}:${letters(key)}`)
    .createTextFinder(`^(${keys.join('|')})$`)
    .useRegularExpression(true)
    .matchCase(true)
    .findAll();
  const found = new Map<string, Date>();
  for (const cell of cells ?? []) {
    const at: unknown = time === undefined ? undefined : sheet?.getRange(cell.getRow(), time).getValue();
    found.set(String(cell.getValue()), isTime(at) ? at : new Date(0));
  }
  return found;
}

function among(
  rows: readonly (readonly Cell[])[],
  keys: readonly string[],
  key: number,
  time: number | undefined,
): ReadonlyMap<string, Date> {
  const found = new Map<string, Date>();
  for (const row of rows) {
    const name = row[key - 1];
    const at = time === undefined ? undefined : row[time - 1];
    if (typeof name === 'string' && keys.includes(name)) found.set(name, isTime(at) ? at : new Date(0));
  }
  return found;
}

const isTime = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
