import type { ServiceCall } from './contract.ts';

/** Objects that are only put together or taken apart, without the file being asked. */
const LOCAL_OBJECTS = new Set([
  'BooleanCondition',
  'ChartOptions',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'ContainerInfo',
  'DataValidation',
  'DataValidationBuilder',
  'DeveloperMetadata',
  'DeveloperMetadataLocation',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'GradientCondition',
  'HtmlOutput',
  'HtmlTemplate',
  'Menu',
  'TextStyle',
  'TextStyleBuilder',
]);

const FILE_OBJECTS = new Set([
  'DeveloperMetadataFinder',
  'Filter',
  'Group',
  'NamedRange',
  'Properties',
  'Protection',
  'Range',
  'RangeList',
  'Sheet',
  'Spreadsheet',
  'TextFinder',
]);

const HANDLE_MEMBERS =
  /^(offset|getCell|newChart|create(TextFinder|DeveloperMetadataFinder)|with\w+|match\w+|useRegularExpression|ignoreDiacritics|get(Range|RangeList|DataRange|Sheet|Sheets|SheetByName|SheetById|ActiveSheet|ActiveRange|CurrentCell|Parent|Name|SheetId|Id|Index|Url|Row|Column|NumRows|NumColumns|NumSheets|A1Notation|GridId|ColumnGroup|Description|ProtectionType|Depth))$/;

/** On a range these only read its own bounds; on a sheet they ask how far its content reaches. */
const BOUNDS = /^get(LastRow|LastColumn|Height|Width)$/;
const SERVICE_MEMBERS = /^(activate|setActive\w*|setCurrentCell|toast|flush)$/;
const METADATA_WRITES = /^(set|remove|add)/;

export function callKind(service: string, member: string): ServiceCall['kind'] {
  if (LOCAL_OBJECTS.has(service)) {
    return service === 'DeveloperMetadata' && METADATA_WRITES.test(member) ? 'write' : 'handle';
  }
  if (!FILE_OBJECTS.has(service)) return isDoor(service, member) ? 'handle' : 'service';
  if (SERVICE_MEMBERS.test(member)) return 'service';
  if (HANDLE_MEMBERS.test(member) || (service === 'Range' && BOUNDS.test(member))) return 'handle';
  return /^(get|is|has|find|can)/.test(member) ? 'read' : 'write';
}

/** `SpreadsheetApp.getActive`, `LockService.getDocumentLock` and the like hand out an object and do nothing. */
function isDoor(service: string, member: string): boolean {
  if (service === 'Session') return /User$/.test(member);
  if (member === 'flush' || service === 'Utilities') return false;
  return /^(get|new|create)/.test(member) && /^(SpreadsheetApp|Ui|\w+Service)$/.test(service);
}
