/** What the sidebar may send with each of its calls. They stand apart from the answers, which the server need not read. */
import * as z from 'zod/mini';

const shortText = z.string().check(z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Not z.int(), whose formats of numbers weigh more than the rest of these checks. */
const integer = z.number().check(z.multipleOf(1));

/** Made by the client once per entry and kept across retries; the log knows an entry by it. */
const entryKey = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

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
  confidence: z.nullable(integer.check(z.minimum(0), z.maximum(10))),
  comment: shortText,
  blocker: shortText,
  evidence: shortText,
  /** The key of the entry this one takes back. */
  corrects: z.nullable(entryKey),
});

const saveCheckIns = z.object({
  place,
  who: name,
  entries: z.array(checkInEntry).check(z.minLength(1), z.maxLength(100)),
});

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const kpiValue = z.object({ kpi: name, date: isoDay, value: z.number(), note: shortText });

/** One save, however many values: they share its key. */
const saveKpiValues = z.object({
  key: entryKey,
  who: name,
  values: z.array(kpiValue).check(z.minLength(1), z.maxLength(2000)),
});

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
  rows: z.array(z.array(shortText)).check(z.minLength(1), z.maxLength(10)),
  /** What stood under Objective beside the KPI before. */
  before: shortText,
});

const showPage = z.object({ page: z.string().check(z.regex(/^Kpi(Values|Paste|Goals)$/)) });

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
  giveIds: nothing,
  setUp: nothing,
} as const;
