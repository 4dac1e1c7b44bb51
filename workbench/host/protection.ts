import type { Area } from '../grid/grid.ts';
import type { Context } from './context.ts';
import type { ProtectionRecord } from './extras.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Kept and answered, but nothing is blocked: the only person here owns the file, whom no protection stops. */
export function protect(context: Context, sheetId: string, area: Area | null): Protection {
  const record: ProtectionRecord = {
    id: context.extras.nextId++,
    sheetId,
    area,
    description: '',
    warningOnly: false,
    unprotected: [],
  };
  context.extras.protections.push(record);
  return protection(context, record);
}

export function protections(
  context: Context,
  sheetId: string | undefined,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): Protection[] {
  const ofSheet = String(type) === 'SHEET';
  return context.extras.protections
    .filter(
      (record) => (sheetId === undefined || record.sheetId === sheetId) && (record.area === null) === ofSheet,
    )
    .map((record) => protection(context, record));
}

function protection(context: Context, record: ProtectionRecord): Protection {
  const { extras } = context;
  const whole = (): Area => {
    const { rows, columns } = context.sheet(record.sheetId).size();
    return { row: 0, column: 0, rows, columns };
  };
  const self: Protection = context.fake<Protection>('Protection', {
    getDescription: () => record.description,
    getProtectionType: () =>
      (record.area === null ? 'SHEET' : 'RANGE') as unknown as GoogleAppsScript.Spreadsheet.ProtectionType,
    getRange: () => context.range(record.sheetId, record.area ?? whole()),
    getUnprotectedRanges: () => record.unprotected.map((area) => context.range(record.sheetId, area)),
    isWarningOnly: () => record.warningOnly,
    canEdit: () => true,
    setDescription(description) {
      record.description = description;
      return self;
    },
    setWarningOnly(warningOnly) {
      record.warningOnly = warningOnly;
      return self;
    },
    setUnprotectedRanges(ranges) {
      record.unprotected = ranges.map((range) => context.areaOf(range).area);
      return self;
    },
    setRange(range) {
      record.area = context.areaOf(range).area;
      return self;
    },
    remove() {
      extras.protections.splice(extras.protections.indexOf(record), 1);
    },
  });
  return self;
}
