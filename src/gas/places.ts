import { TABLE_NAMES, type TableName } from '../workbook/tables.ts';

/** The ids of our tabs, kept as developer metadata of the spreadsheet: they outlive renaming and moving. */
export type TabIds = Partial<Record<TableName, number>>;

/** The same with the name of a tab that is being made, by which it is known until it has an id. */
export type KeptTabs = Partial<Record<TableName, number | string>>;

const KEY = 'milepost.tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface TabPlaces {
  readonly tabs: KeptTabs;
  keep(tabs: KeptTabs): void;
}

export function readTabPlaces(spreadsheet: Spreadsheet): TabPlaces {
  const read = () => spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
  let entry = read();
  let kept = entry?.getValue() ?? '';
  return {
    tabs: parse(kept),
    keep(tabs) {
      const value = JSON.stringify(tabs);
      if (value === kept) return;
      if (kept !== '') entry ??= read();
      kept = value;
      if (entry !== undefined) entry.setValue(value);
      else spreadsheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
  };
}

function parse(text: string): KeptTabs {
  const tabs: KeptTabs = {};
  const kept: unknown = text === '' ? {} : JSON.parse(text);
  for (const table of TABLE_NAMES) {
    const id = typeof kept === 'object' && kept !== null ? Reflect.get(kept, table) : undefined;
    if (typeof id === 'number' || typeof id === 'string') tabs[table] = id;
  }
  return tabs;
}
