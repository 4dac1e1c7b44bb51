import type { Context } from './context.ts';
import type { GroupRecord } from './extras.ts';

type Group = GoogleAppsScript.Spreadsheet.Group;

/** The engine has no outlines: a collapsed group is hidden rows or columns. */
export function shiftGroupDepth(
  context: Context,
  { sheetId, axis, area }: Pick<GroupRecord, 'sheetId' | 'axis' | 'area'>,
  delta: number,
): void {
  const { groups } = context.extras;
  const start = startOf({ axis, area });
  const known = groups.find(
    (group) => group.sheetId === sheetId && group.axis === axis && startOf(group) === start,
  );
  const depth = (known?.depth ?? 0) + delta;
  if (known && depth <= 0) {
    show(context, known, true);
    groups.splice(groups.indexOf(known), 1);
  } else if (known) known.depth = depth;
  else if (depth > 0) groups.push({ sheetId, axis, area, depth, collapsed: false });
}

export function groupAt(
  context: Context,
  sheetId: string,
  axis: GroupRecord['axis'],
  index: number,
  depth: number,
): Group {
  const record = context.extras.groups.find(
    (group) =>
      group.sheetId === sheetId &&
      group.axis === axis &&
      group.depth >= depth &&
      index >= startOf(group) &&
      index < startOf(group) + lengthOf(group),
  );
  if (!record) throw new Error(`A group with depth ${depth} does not exist at index ${index + 1}.`);
  return group(context, record);
}

function group(context: Context, record: GroupRecord): Group {
  const setCollapsed = (collapsed: boolean): Group => {
    record.collapsed = collapsed;
    show(context, record, !collapsed);
    return self;
  };
  const self: Group = context.fake<Group>('Group', {
    collapse: () => setCollapsed(true),
    expand: () => setCollapsed(false),
    getDepth: () => record.depth,
    getRange: () => context.range(record.sheetId, record.area),
    isCollapsed: () => record.collapsed,
    remove() {
      show(context, record, true);
      context.extras.groups.splice(context.extras.groups.indexOf(record), 1);
    },
  });
  return self;
}

function show(context: Context, record: GroupRecord, shown: boolean): void {
  context.sheet(record.sheetId).setConcealed(record.axis, startOf(record), lengthOf(record), !shown);
}

function startOf({ axis, area }: Pick<GroupRecord, 'axis' | 'area'>): number {
  return axis === 'row' ? area.row : area.column;
}

function lengthOf({ axis, area }: Pick<GroupRecord, 'axis' | 'area'>): number {
  return axis === 'row' ? area.rows : area.columns;
}
