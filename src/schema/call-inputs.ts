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

const nothing = z.object({});

/** By the name of the global that the sidebar calls. */
export const INPUTS = {
  openCheckIn,
  saveCheckIns,
  saveKpiValues,
  giveIds: nothing,
  setUp: nothing,
  openFormat: nothing,
  readCells,
  applyFormat,
  removeFormat,
} as const;
