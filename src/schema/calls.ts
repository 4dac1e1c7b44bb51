/** Every call that the sidebar makes: what it sends and what it gets. JSON only: no Date, no undefined. */
import * as z from 'zod/mini';
import * as inputs from './call-inputs.ts';
import { cellsView, formatView, openFormatOutput } from './format-views.ts';
import { kpiLibrary } from './library-kpi.ts';
import { okrTemplates } from './okr-template.ts';
import { KEY_RESULT_TYPES, KINDS, STATUSES } from './words.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const numberOrBlank = z.nullable(z.number());
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

/** Null when Settings names no cycle that exists. */
const cycle = z.nullable(z.object({ name: z.string(), start: isoDate, end: isoDate }));

export const checkInView = z.object({
  place: inputs.place,
  today: isoDate,
  week: z.int(),
  cycle,
  people: z.array(z.string()),
  /** Whose check-in this is; null when the person has to choose. */
  me: z.nullable(z.string()),
  pace: z.object({ onTrack: z.number(), atRisk: z.number(), tooEarly: z.number() }),
  objectives: z.array(objectiveView),
  attention: z.array(attentionView),
  notices: z.array(notice),
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

/** Columns of a table with their header; a date is an ISO day. */
const cells = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** The tables as they are: the sidebar reads and judges them with the same code as the formulas. */
export const kpisAnswer = z.object({
  /** The id of the KPI data tab, by which the browser keeps the drafts of one workbook apart from those of another. */
  dataTab: z.int(),
  today: isoDate,
  cycle,
  people: z.array(z.string()),
  /** Whose KPIs come first; null when the person has to choose. */
  me: z.nullable(z.string()),
  kpis: cells,
  /** Date, KPI and Value. */
  data: cells,
  /** Setting and Value. */
  settings: cells,
  /** Those of the current cycle that a KPI feeds. */
  keyResults: z.array(z.object({ kpi: z.string(), title: z.string() })),
  notices: z.array(notice),
});

export const saveKpiValuesOutput = z.object({ saved: z.int() });

export const removeKpiValuesOutput = z.object({ removed: z.int() });

export const addLibraryKpiOutput = z.object({ id: z.string() });

export const libraryView = z.object({ kpis: kpiLibrary, templates: okrTemplates });

export const draftOkrOutput = z.object({
  objective: z.string(),
  keyResult: z.string(),
  rows: z.array(z.array(z.string())),
  before: z.string(),
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

/** By the name of the global that the sidebar calls. */
export const CALLS = {
  openCheckIn: { input: inputs.openCheckIn, output: answer(checkInView) },
  saveCheckIns: { input: inputs.saveCheckIns, output: answer(saveCheckInsOutput) },
  openKpis: { input: inputs.openKpis, output: answer(kpisAnswer) },
  saveKpiValues: { input: inputs.saveKpiValues, output: answer(saveKpiValuesOutput) },
  removeKpiValues: { input: inputs.saveKpiValues, output: answer(removeKpiValuesOutput) },
  addLibraryKpi: { input: inputs.addLibraryKpi, output: answer(addLibraryKpiOutput) },
  showPage: { input: inputs.showPage, output: answer(z.object({})) },
  openLibrary: { input: inputs.nothing, output: answer(libraryView) },
  draftOkr: { input: inputs.draftOkr, output: answer(draftOkrOutput) },
  removeDraft: { input: inputs.removeDraft, output: answer(setUpOutput) },
  giveIds: { input: inputs.nothing, output: answer(setUpOutput) },
  setUp: { input: inputs.nothing, output: answer(setUpOutput) },
  openFormat: { input: inputs.nothing, output: answer(openFormatOutput) },
  readCells: { input: inputs.readCells, output: answer(cellsView) },
  applyFormat: { input: inputs.applyFormat, output: answer(formatView) },
  removeFormat: { input: inputs.removeFormat, output: answer(z.object({ id: z.string() })) },
} as const;

export type Place = z.infer<typeof inputs.place>;
export type KeyResultView = z.infer<typeof keyResultView>;
export type ObjectiveView = z.infer<typeof objectiveView>;
export type AttentionView = z.infer<typeof attentionView>;
export type Notice = z.infer<typeof notice>;
export type CheckInView = z.infer<typeof checkInView>;
export type CheckInEntry = z.infer<typeof inputs.checkInEntry>;
export type SaveCheckInsInput = z.infer<typeof inputs.saveCheckIns>;
export type KpisAnswer = z.infer<typeof kpisAnswer>;
export type LibraryView = z.infer<typeof libraryView>;
export type AddLibraryKpiInput = z.infer<typeof inputs.addLibraryKpi>;
export type DraftOkrInput = z.infer<typeof inputs.draftOkr>;
export type DraftOkrOutput = z.infer<typeof draftOkrOutput>;
export type RemoveDraftInput = z.infer<typeof inputs.removeDraft>;
export type SaveKpiValuesInput = z.infer<typeof inputs.saveKpiValues>;
export type SaveCheckInsOutput = z.infer<typeof saveCheckInsOutput>;
export type ReadCellsInput = z.infer<typeof inputs.readCells>;
export type ApplyFormatInput = z.infer<typeof inputs.applyFormat>;
export type RemoveFormatInput = z.infer<typeof inputs.removeFormat>;
export type Refusal = z.infer<typeof refusal>;
export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>;
export type CallAnswer<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>;
