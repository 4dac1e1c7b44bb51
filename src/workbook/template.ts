import { blockOf, cellOf, columnOf, type Layout, letters, listOf } from './layout.ts';
import { type SettingName, settingCell } from './settings-cells.ts';
import type { Layouts } from './sheet-plan.ts';
import type { TableName } from './tables.ts';

const PLACE = /\{(?:(\w+)\.(=?)([^{}:]+):?([^{}]*)|([$|<^])([^{}]+))\}/g;

/**
 * A formula as the library has it, with the places of today's columns filled in:
 * `{okrs.Status}` a column below its header, as other tabs name it; `{settings.Name:End}` neighbouring columns with
 * their header; `{settings.=As-of date}` the value of a setting; and of the sheet itself `{$Status}` the cell in the
 * first row, `{|Status}` the column with its header, `{<Status}` all columns before it, `{^Status}` the cell in the
 * title band.
 */
export function filledIn(template: string, own: Layout, where: Partial<Layouts>): string {
  return template.replace(
    PLACE,
    (_, table: string, sign: string, header: string, last: string, kind: string, ownHeader: string) =>
      table === undefined
        ? ownPlace(own, kind, ownHeader)
        : otherPlace(layoutOf(where, table), sign, header, last),
  );
}

function layoutOf(where: Partial<Layouts>, table: string): Layout {
  const layout = where[table as TableName];
  if (layout === undefined) throw new Error(`A formula names the table "${table}".`);
  return layout;
}

function otherPlace(layout: Layout, sign: string, header: string, last: string): string {
  if (sign === '=') return settingCell(layout, header as SettingName);
  return last === '' ? listOf(layout, header) : blockOf(layout, header, last);
}

function ownPlace(own: Layout, kind: string, header: string): string {
  if (kind === '$') return cellOf(own, header);
  const column = columnOf(own, header);
  const letter = letters(column);
  const { headerRow } = own;
  if (kind === '^') return `$${letter}$${headerRow - 1}`;
  return kind === '|' ? `${letter}${headerRow}:${letter}` : `A${headerRow}:${letters(column - 1)}`;
}
