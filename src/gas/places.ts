import { TABLE_NAMES, type TableName } from '../workbook/tables.ts';

/** The ids of our tabs, kept as developer metadata of the spreadsheet: they outlive renaming and moving. */
export type TabIds = Partial<Record<TableName, number>>;

const KEY = 'milepost.tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface KeptIds {
  readonly ids: TabIds;
  keep(ids: TabIds): void;
}

export function readTabIds(spreadsheet: Spreadsheet): KeptIds {
  const entry = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  const kept = entry?.getValue() ?? '';
  return {
    ids: parse(kept),
    keep(ids) {
      const value = JSON.stringify(ids);
      if (value === kept) return;
      if (entry !== undefined) entry.setValue(value);
      else spreadsheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
  };
}

function parse(text: string): TabIds {
  const ids: TabIds = {};
  const kept: unknown = text === '' ? {} : JSON.parse(text);
  for (const table of TABLE_NAMES) {
    const id = typeof kept === 'object' && kept !== null ? Reflect.get(kept, table) : undefined;
    if (typeof id === 'number') ids[table] = id;
  }
  return ids;
}
