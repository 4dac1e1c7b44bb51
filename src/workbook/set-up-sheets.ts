import type { SetUpInput } from '../schema/calls.ts';
import type { Part } from '../schema/words.ts';
import type { Needs, Seen } from './action.ts';
import type { Layout } from './layout.ts';
import { bearsOurMarks } from './locate.ts';
import { type Mended, mendedLayout, newLayout } from './mended-layout.ts';
import type { Layouts, SheetPlan } from './sheet-plan.ts';
import type { Tab } from './tab.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** What becomes of one planned tab. */
export interface SetUpSheet {
  readonly plan: SheetPlan;
  readonly tab: string;
  readonly isNew: boolean;
  readonly mended: Mended | undefined;
}

/** Enough of every table to tell what of ours is there. */
export const HEADS: Needs['tables'] = Object.fromEntries(TABLE_NAMES.map((table) => [table, 'head']));

/** The tab of a table, unless it only bears the name. */
export function ownTabOf(table: TableName, { tabs }: Pick<Seen, 'tabs'>): Tab | undefined {
  const tab = tabs[table];
  return tab !== undefined && (tab.isKnown || bearsOurMarks(table, tab)) ? tab : undefined;
}

/**
 * The plans of the parts that are there and of those asked for. A part is there when one of its tabs is, so a deleted
 * tab comes back beside the other one. A repair, which names no cycle, makes everything where there is nothing.
 */
export function wantedPlans(
  plans: readonly SheetPlan[],
  seen: Seen,
  { parts = [], cycle }: SetUpInput,
): readonly SheetPlan[] {
  const partOf = ({ table }: SheetPlan) => TABLES[table].part;
  const wanted = new Set<Part | undefined>([undefined]);
  for (const plan of plans) if (ownTabOf(plan.table, seen) !== undefined) wanted.add(partOf(plan));
  if (wanted.size === 1 && cycle === undefined) return plans;
  for (const part of parts) wanted.add(part);
  return plans.filter((plan) => wanted.has(partOf(plan)));
}

export function sheetOf(plan: SheetPlan, seen: Seen): SetUpSheet {
  const tab = ownTabOf(plan.table, seen);
  if (tab !== undefined) {
    const isEmpty = tab.values.every((row) => row.every((cell) => cell === ''));
    return isEmpty
      ? { plan, tab: tab.name, isNew: true, mended: newLayout(plan, tab.name) }
      : { plan, tab: tab.name, isNew: false, mended: mendedLayout(plan, tab) };
  }
  const name = freeName(TABLES[plan.table].tab, seen.tabNames);
  return { plan, tab: name, isNew: true, mended: newLayout(plan, name) };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let name = `${wanted} (Milepost)`;
  for (let count = 2; isTaken(name); count++) name = `${wanted} (Milepost ${count})`;
  return name;
}

/**
 * Where every table stands. Each column of one that is not in this workbook is the margin of Start, which is always
 * empty: formulas over it count nothing and list nothing.
 */
export function layoutsOf(plans: readonly SheetPlan[], sheets: readonly SetUpSheet[]): Layouts {
  const margin = sheets.find(({ plan }) => plan.table === 'start')?.tab ?? TABLES.start.tab;
  const layouts = plans.map((plan): readonly [TableName, Layout] => {
    const sheet = sheets.find((each) => each.plan === plan);
    const { layout } = sheet?.mended ?? newLayout(plan, margin);
    if (sheet !== undefined) return [plan.table, layout];
    return [
      plan.table,
      { ...layout, columns: new Map([...layout.columns.keys()].map((header) => [header, 1])) },
    ];
  });
  return Object.fromEntries(layouts) as Layouts;
}
