/** Every call that the sidebar makes: what it sends and what it gets. JSON only: no Date, no undefined. */
import * as z from 'zod/mini';
import { KEY_RESULT_TYPES, KINDS, STATUSES } from './words.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const numberOrBlank = z.nullable(z.number());
const shortText = z.string().check(z.maxLength(2000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** Made by the client once per entry and kept across retries; the log knows an entry by it. */
const entryKey = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

/**
 * Where the workbook keeps its tables, as the last answer said. The client hands it back so that a save need not
 * search again; the server verifies it and searches when it is out of date.
 */
export const place = z.object({ okrs: z.int(), checkIns: z.int(), zone: z.string() });

export const openCheckInInput = z.object({
  /** The name chosen before, or null: then the account's mail decides. */
  person: z.nullable(name),
});

export const keyResultView = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  type: z.enum(KEY_RESULT_TYPES),
  kind: z.enum(KINDS),
  start: numberOrBlank,
  target: numberOrBlank,
  limit: numberOrBlank,
  current: numberOrBlank,
  confidence: numberOrBlank,
  lastCheckIn: z.nullable(isoDate),
  /** Where progress should be today, 0 to 1; null while its cycle is unknown. */
  expected: numberOrBlank,
  /** The KPI that feeds its current value; then only confidence and comment are asked. */
  kpi: z.nullable(z.string()),
  /** What is wrong with the row, as a sentence; null when it can be scored. */
  problem: z.nullable(z.string()),
});

export const objectiveView = z.object({
  id: z.string(),
  title: z.string(),
  keyResults: z.array(keyResultView),
});

export const attentionView = z.object({
  id: z.string(),
  title: z.string(),
  owner: z.string(),
  status: z.enum(STATUSES),
  /** Why, e.g. "0.21 where 0.45 was expected". */
  reason: z.string(),
});

/** Something to know, with the call that mends it where one does. */
export const notice = z.object({
  text: z.string(),
  remedy: z.nullable(z.enum(['giveIds', 'setUp'])),
});

export const checkInView = z.object({
  place,
  today: isoDate,
  week: z.int(),
  /** Null when Settings names no cycle that exists. */
  cycle: z.nullable(z.object({ name: z.string(), start: isoDate, end: isoDate })),
  people: z.array(z.string()),
  /** Whose check-in this is; null when the person has to choose. */
  me: z.nullable(z.string()),
  pace: z.object({ onTrack: z.number(), atRisk: z.number(), tooEarly: z.number() }),
  objectives: z.array(objectiveView),
  attention: z.array(attentionView),
  notices: z.array(notice),
});

export const checkInEntry = z.object({
  key: entryKey,
  id: name,
  /** Null where a KPI feeds the value. yes/no: 1 or 0. milestone: a share of 1. */
  value: numberOrBlank,
  confidence: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  comment: shortText,
  blocker: shortText,
  evidence: shortText,
  /** The key of the entry this one takes back. */
  corrects: z.nullable(entryKey),
});

export const saveCheckInsInput = z.object({
  place,
  who: name,
  entries: z.array(checkInEntry).check(z.minLength(1), z.maxLength(100)),
});

export const saveCheckInsOutput = z.object({
  saved: z.array(
    z.object({
      key: z.string(),
      id: z.string(),
      value: numberOrBlank,
      confidence: numberOrBlank,
      lastCheckIn: isoDate,
    }),
  ),
});

export const setUpOutput = z.object({ text: z.string() });

/** A call that could not do its whole work has done none of it and says what to do. */
export const refusal = z.object({
  ok: z.literal(false),
  text: z.string(),
  remedy: z.nullable(z.enum(['giveIds', 'setUp'])),
});

const answer = <Output extends z.ZodMiniType>(value: Output) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), refusal]);

const noInput = z.object({});

/** By the name of the global that the sidebar calls. */
export const CALLS = {
  openCheckIn: { input: openCheckInInput, output: answer(checkInView) },
  saveCheckIns: { input: saveCheckInsInput, output: answer(saveCheckInsOutput) },
  giveIds: { input: noInput, output: answer(setUpOutput) },
  setUp: { input: noInput, output: answer(setUpOutput) },
} as const;

export type Place = z.infer<typeof place>;
export type KeyResultView = z.infer<typeof keyResultView>;
export type ObjectiveView = z.infer<typeof objectiveView>;
export type AttentionView = z.infer<typeof attentionView>;
export type Notice = z.infer<typeof notice>;
export type CheckInView = z.infer<typeof checkInView>;
export type CheckInEntry = z.infer<typeof checkInEntry>;
export type SaveCheckInsInput = z.infer<typeof saveCheckInsInput>;
export type SaveCheckInsOutput = z.infer<typeof saveCheckInsOutput>;
export type Refusal = z.infer<typeof refusal>;
export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>;
export type CallAnswer<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>;
