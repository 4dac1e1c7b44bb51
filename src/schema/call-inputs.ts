/** What the sidebar may send with each of its calls. They stand apart from the answers, which the server need not read. */
import * as z from 'zod/mini';
import { PLAN_HEADERS } from './words.ts';

/** By refine throughout: zod's own checks, with the formats they know, would weigh 3 KB that every call has to read. */
const text = (fits: (text: string) => boolean) => z.string().check(z.refine(fits));
const integer = z.number().check(z.refine(Number.isInteger));
const list = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.refine(({ length }) => length > 0 && length <= most));

const shortText = text(({ length }) => length <= 2000);
const name = text((given) => given.trim() !== '' && given.length <= 200);

/** Made by the client once per entry and kept across retries; the log knows an entry by it. */
const entryKey = text((key) => /^[A-Za-z0-9-]{8,64}$/.test(key));
const isoDay = text((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));

/**
 * Where the workbook keeps its tables, as the last answer said. The client hands it back so that a save need not
 * search again; the server verifies it and searches when it is out of date.
 */
export const place = z.object({ okrs: integer, checkIns: integer, zone: z.string() });

const openCheckIn = z.object({
  /** The name chosen before, or null: then the account's mail decides. */
  person: z.nullable(name),
});

export const checkInEntry = z.object({
  key: entryKey,
  id: name,
  /** Null where a KPI feeds the value. yes/no: 1 or 0. milestone: a share of 1. */
  value: z.nullable(z.number()),
  confidence: z.nullable(integer.check(z.refine((sure) => sure >= 0 && sure <= 10))),
  comment: shortText,
  blocker: shortText,
  evidence: shortText,
  /** The key of the entry this one takes back. */
  corrects: z.nullable(entryKey),
});

const saveCheckIns = z.object({
  place,
  who: name,
  entries: list(checkInEntry, 100),
});

const kpiValue = z.object({ kpi: name, date: isoDay, value: z.number(), note: shortText });

/** One save, however many values: they share its key. */
const saveKpiValues = z.object({
  key: entryKey,
  who: name,
  values: list(kpiValue, 2000),
});

const readCells = z.object({
  sheet: integer,
  /** Null for the selected cells. */
  a1: z.nullable(name),
});

const applyFormat = z.object({
  /** Made by the client, kept across retries; the rules of the format carry it. */
  id: entryKey,
  sheet: integer,
  a1: name,
  noteAt: name,
  /** Two lines. */
  legend: shortText,
  /** When a cell gets each colour: formulas without their `=`, for the first cell. */
  when: z.object({ good: shortText, warn: shortText, bad: shortText }),
});

const removeFormat = z.object({ id: entryKey, sheet: integer });

const openKpis = openCheckIn;

/** A KPI of the library, by its id there. `benchmark` counts its benchmarks from 0. */
const addLibraryKpi = z.object({
  kpi: name,
  owner: shortText,
  target: z.nullable(z.number()),
  benchmark: z.nullable(integer),
});

/** The rest of the objective and its key result stands in the row of the KPI. */
const draftOkr = z.object({ kpi: name, cycle: name, title: name });

/** The cells of the rows as they were drafted, so that they are taken out only as they were. */
const removeDraft = z.object({
  kpi: name,
  rows: list(z.array(shortText), 10),
  /** What stood under Objective beside the KPI before. */
  before: shortText,
});

type PlanHeader = (typeof PLAN_HEADERS)[number];
/** Cells of one row of OKRs by their headers, plain as the sidebar reads them; null is a blank. */
export type PlanCells = Readonly<Partial<Record<PlanHeader, string | number | null>>>;

const isPlanCell = ([header, cell]: [string, unknown]): boolean =>
  PLAN_HEADERS.some((known) => known === header) &&
  (typeof cell === 'string' ? cell.length <= 2000 : cell === null || Number.isFinite(cell));
const planCells = z.nullable(
  z.custom<PlanCells>(
    (cells) => typeof cells === 'object' && cells !== null && Object.entries(cells).every(isPlanCell),
  ),
);
const headersOf = (cells: PlanCells): string => Object.keys(cells).sort().join();

/** The same with `before` and `after` swapped, in reverse order, takes it back. */
const okrChange = z
  .object({
    id: name,
    /** Null: the row is new. */
    before: planCells,
    /** Null: the row is taken out, if there is nothing in it but what `before` says. */
    after: planCells,
    /** The ID of the row directly above it from now on, '' for the header; null: new rows go to the end, others stay. */
    below: z.nullable(shortText),
  })
  .check(
    z.refine(
      ({ id, before, after, below }) =>
        below !== id &&
        (before === null || after === null ? before !== after : headersOf(before) === headersOf(after)),
    ),
  );

const saveOkrs = z.object({
  /** Tells a repeated save from a new one in the log. */
  key: entryKey,
  who: shortText,
  /** What the log keeps about the first of the rows, such as a target that was changed; '' for nothing. */
  note: shortText,
  changes: list(okrChange, 500).check(
    z.refine((changes) => new Set(changes.map(({ id }) => id)).size === changes.length),
  ),
});

const showPage = z.object({ page: text((page) => /^Kpi(Values|Paste|Goals)$/.test(page)) });

const nothing = z.object({});

/** By the name of the global that the sidebar calls. */
export const INPUTS = {
  openCheckIn,
  saveCheckIns,
  openKpis,
  saveKpiValues,
  /** The save that is taken back, as it was sent. */
  removeKpiValues: saveKpiValues,
  addLibraryKpi,
  openLibrary: nothing,
  showPage,
  draftOkr,
  removeDraft,
  saveOkrs,
  giveIds: nothing,
  setUp: nothing,
  openFormat: nothing,
  readCells,
  applyFormat,
  removeFormat,
} as const;
