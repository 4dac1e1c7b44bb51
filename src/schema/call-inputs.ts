/**
 * What the sidebar may send with each of its calls, by the name of the global that it calls. They stand apart from the
 * answers, which the server need not read.
 */
import { list, object, optional, value } from './call-value.ts';
import { DIRECTIONS, PARTS, PLAN_HEADERS } from './words.ts';

const isText =
  (fits: (text: string) => boolean) =>
  (given: unknown): given is string =>
    typeof given === 'string' && fits(given);
const isNumber = (given: unknown): given is number => Number.isFinite(given);
const isInteger = (given: unknown): given is number => Number.isInteger(given);
const isName = isText((given) => given.trim() !== '' && given.length <= 200);
const isShort = isText(({ length }) => length <= 2000);
const isKey = isText((key) => /^[A-Za-z0-9-]{8,64}$/.test(key));
const orNull =
  <Value>(is: (given: unknown) => given is Value) =>
  (given: unknown): given is Value | null =>
    given === null || is(given);

const oneOf = <Word extends string>(words: readonly Word[]) =>
  value((given): given is Word => words.some((word) => word === given));
const integer = value(isInteger);
const name = value(isName);
const shortText = value(isShort);
/** Made by the client once per entry and kept across retries; the log knows an entry by it. */
const entryKey = value(isKey);
const isoDay = value(isText((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)));

/**
 * Where the workbook keeps its tables, as the last answer said. The client hands it back so that a save need not
 * search again; the server verifies it and searches when it is out of date.
 */
export const place = object({ okrs: integer, checkIns: integer, zone: value(isText(() => true)) });

const TABLES = ['okrs', 'plan', 'kpis', 'kpiData', 'checkIns', 'log'] as const;

export const openTables = object({
  /** What the page shows. Settings always come along. */
  tables: list(oneOf(TABLES), TABLES.length),
  /** Whether the account's mail is wanted, to tell who is asking. */
  mail: value((given): given is boolean => typeof given === 'boolean'),
});

export const checkInEntry = object({
  key: entryKey,
  id: name,
  /** Null where a KPI feeds the value. yes/no: 1 or 0. milestone: a share of 1. */
  value: value(orNull(isNumber)),
  confidence: value(orNull((given): given is number => isInteger(given) && given >= 0 && given <= 10)),
  comment: shortText,
  blocker: shortText,
  evidence: shortText,
  /** The key of the entry this one takes back. */
  corrects: value(orNull(isKey)),
});

export const saveCheckIns = object({
  place,
  who: name,
  entries: list(checkInEntry, 100),
});

const kpiValue = object({ kpi: name, date: isoDay, value: value(isNumber), note: shortText });

/** One save, however many values: they share its key. What is taken back is sent as it was saved. */
export const saveKpiValues = object({
  key: entryKey,
  who: name,
  values: list(kpiValue, 2000),
});

export const readCells = object({
  sheet: integer,
  /** Null for the selected cells. */
  a1: value(orNull(isName)),
});

export const applyFormat = object({
  /** Made by the client, kept across retries; the rules of the format carry it. */
  id: entryKey,
  sheet: integer,
  a1: name,
  noteAt: name,
  /** Two lines. */
  legend: shortText,
  /** When a cell gets each colour: formulas without their `=`, for the first cell. */
  when: object({ good: shortText, warn: shortText, bad: shortText }),
});

export const removeFormat = object({ id: entryKey, sheet: integer });

/** A KPI of the library, by its id there. `benchmark` counts its benchmarks from 0. */
export const addLibraryKpi = object({
  kpi: name,
  owner: shortText,
  target: value(orNull(isNumber)),
  benchmark: value(orNull(isInteger)),
});

/** The rest of the objective and its key result stands in the row of the KPI. */
export const draftOkr = object({ kpi: name, cycle: name, title: name });

type PlanHeader = (typeof PLAN_HEADERS)[number];
/** Cells of one row of OKRs by their headers, plain as the sidebar reads them; null is a blank. */
export type PlanCells = Readonly<Partial<Record<PlanHeader, string | number | null>>>;

const isPlanCell = ([header, cell]: [string, unknown]): boolean =>
  PLAN_HEADERS.some((known) => known === header) && (cell === null || isShort(cell) || isNumber(cell));
const planCells = value(
  orNull(
    (given): given is PlanCells =>
      typeof given === 'object' && given !== null && Object.entries(given).every(isPlanCell),
  ),
);
const headersOf = (cells: PlanCells): string => Object.keys(cells).sort().join();

/** The same with `before` and `after` swapped, in reverse order, takes it back. */
export const okrChange = object(
  {
    id: name,
    /** Null: the row is new. */
    before: planCells,
    /** Null: the row is taken out, if there is nothing in it but what `before` says. */
    after: planCells,
    /** The ID of the row directly above it from now on, '' for the header; null: new rows go to the end, others stay. */
    below: value(orNull(isShort)),
  },
  ({ id, before, after, below }) =>
    below !== id &&
    (before === null || after === null ? before !== after : headersOf(before) === headersOf(after)),
);

/** What stands under Objective beside a KPI; where it is no longer `before`, it stays as it is. */
export const kpiLink = object({ kpi: name, before: shortText, after: shortText });

export const saveOkrs = object({
  /** Tells a repeated save from a new one in the log. */
  key: entryKey,
  who: shortText,
  /** What the log keeps about the first of the rows, such as a target that was changed; '' for nothing. */
  note: shortText,
  changes: list(okrChange, 500, (changes) => new Set(changes.map(({ id }) => id)).size === changes.length),
  link: optional(kpiLink),
});

export const showPage = object({
  page: value(isText((page) => /^(Kpi(Values|Paste|Goals)|Plan|Templates|Review|Advice)$/.test(page))),
});

/** Without a cycle it is a repair. */
export const setUp = object({
  /** What the workbook is to have besides what it has. */
  parts: optional(list(oneOf(PARTS), PARTS.length)),
  cycle: optional(object({ name, start: isoDay, end: isoDay }, ({ start, end }) => start < end)),
  /** Those that are not listed yet are added. */
  teams: optional(list(name, 200)),
});

/** KPIs that people had elsewhere. One that is there already, by its name, keeps its row. */
export const addKpis = object({
  kpis: list(
    object({ name, unit: shortText, direction: oneOf(DIRECTIONS), target: value(orNull(isNumber)) }),
    200,
  ),
});

export const nothing = object({});
