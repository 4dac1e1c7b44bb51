import type { Context } from './context.ts';
import type { MetadataRecord } from './extras.ts';
import type { Built } from './fake.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const VISIBILITIES = new Set(['DOCUMENT', 'PROJECT']);

/** Shared by the spreadsheet (sheet id null) and each sheet; `self` is what `add` returns. */
export function metadataHolder<Holder>(context: Context, sheetId: string | null, self: () => Holder) {
  const { extras } = context;
  return {
    addDeveloperMetadata(key: string, ...rest: unknown[]): Holder {
      const { value, visibility } = valueAndVisibility(rest);
      extras.metadata.push({ id: extras.nextId++, key, value, visibility, sheetId });
      return self();
    },
    getDeveloperMetadata: () =>
      extras.metadata
        .filter((record) => record.sheetId === sheetId)
        .map((record) => metadata(context, record)),
    createDeveloperMetadataFinder: () => finder(context, sheetId),
  };
}

/** The second argument is a visibility or a value; a value that reads like a visibility needs all three. */
function valueAndVisibility(rest: readonly unknown[]): { value: string | null; visibility: string } {
  const [first, second] = rest.map(String);
  if (second === undefined && first !== undefined && VISIBILITIES.has(first)) {
    return { value: null, visibility: first };
  }
  return { value: first ?? null, visibility: second ?? 'DOCUMENT' };
}

function finder(context: Context, sheetId: string | null): Finder {
  const tests: ((record: MetadataRecord) => boolean)[] = [];
  const and = (test: (record: MetadataRecord) => boolean): Finder => {
    tests.push(test);
    return self;
  };
  const self: Finder = context.fake<Finder>('DeveloperMetadataFinder', {
    withKey: (key) => and((record) => record.key === key),
    withValue: (value) => and((record) => record.value === value),
    withId: (id) => and((record) => record.id === id),
    withVisibility: (visibility) => and((record) => record.visibility === String(visibility)),
    withLocationType: (type) => and((record) => locationType(record) === String(type)),
    find: () =>
      context.extras.metadata
        .filter(
          (record) => (sheetId === null || record.sheetId === sheetId) && tests.every((test) => test(record)),
        )
        .map((record) => metadata(context, record)),
  });
  return self;
}

function metadata(context: Context, record: MetadataRecord): Metadata {
  const self: Metadata = context.fake<Metadata>('DeveloperMetadata', {
    getId: () => record.id,
    getKey: () => record.key,
    getValue: () => record.value,
    getVisibility: () => record.visibility as unknown as Visibility,
    getLocation: () => location(context, record),
    setKey(key) {
      record.key = key;
      return self;
    },
    setValue(value) {
      record.value = value;
      return self;
    },
    setVisibility(visibility) {
      record.visibility = String(visibility);
      return self;
    },
    remove() {
      context.extras.metadata.splice(context.extras.metadata.indexOf(record), 1);
    },
  } satisfies Built<Metadata>);
  return self;
}

function location(context: Context, record: MetadataRecord): Location {
  return context.fake<Location>('DeveloperMetadataLocation', {
    getLocationType: () =>
      locationType(record) as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
    getSheet: () => (record.sheetId === null ? null : context.sheetObject(record.sheetId)),
    getSpreadsheet: () => (record.sheetId === null ? context.spreadsheet() : null),
    getRow: () => null,
    getColumn: () => null,
  });
}

function locationType({ sheetId }: MetadataRecord): 'SPREADSHEET' | 'SHEET' {
  return sheetId === null ? 'SPREADSHEET' : 'SHEET';
}
