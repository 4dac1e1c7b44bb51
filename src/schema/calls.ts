/** Every call that the sidebar makes: what it sends and what it gets. JSON only: no Date, no undefined. */
import * as z from 'zod/mini';
import * as inputs from './call-inputs.ts';
import { cellsView, formatView, openFormatOutput } from './format-views.ts';
import { kpiLibrary } from './library-kpi.ts';
import { okrTemplates } from './okr-template.ts';
import { addKpisOutput, setUpOutput, setUpView } from './set-up-views.ts';
import { ITEMS, KEY_RESULT_TYPES, KINDS, LINKS, STATUSES } from './words.ts';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const numberOrBlank = z.nullable(z.number());
const remedy = z.nullable(z.enum(['giveIds', 'setUp']));

/** A call that could not do its whole work has done none of it and says what to do. */
export const refusal = z.object({
  ok: z.literal(false),
  text: z.string(),
  remedy,
});

/** An objective or a key result of the current cycle, as the formulas of the sheet read and judge it. */
const okrRowView = z.object({
  /** Its number, as the tab shows it. */
  row: z.int(),
  /** '' where nobody gave it one. */
  id: z.string(),
  item: z.enum(ITEMS),
  /** The ID of the row above, '' for none. */
  parent: z.string(),
  link: z.enum(LINKS),
  title: z.string(),
  owner: z.string(),
  team: z.string(),
  cycle: z.string(),
  unit: z.string(),
  type: z.enum(KEY_RESULT_TYPES),
  kind: z.enum(KINDS),
  start: numberOrBlank,
  target: numberOrBlank,
  limit: numberOrBlank,
  current: numberOrBlank,
  weight: numberOrBlank,
  confidence: numberOrBlank,
  lastCheckIn: z.nullable(isoDate),
  /** The KPI that feeds its current value; then only confidence and comment are asked. */
  kpi: z.nullable(z.string()),
  progress: numberOrBlank,
  score: numberOrBlank,
  /** Where progress should be today, 0 to 1; null while its cycle is unknown. */
  expected: numberOrBlank,
  status: z.nullable(z.enum(STATUSES)),
  /** What is wrong with the row, as a sentence; null when it can be scored. */
  problem: z.nullable(z.string()),
});

const okrsView = z.object({
  /** Of its tab. The browser keeps the drafts of one workbook apart from those of another by such ids. */
  id: z.int(),
  name: z.string(),
  rows: z.array(okrRowView),
  /** How many rows of the tab nobody can check in on for lack of an ID. */
  withoutId: z.int(),
  sharedIds: z.array(z.object({ id: z.string(), rows: z.array(z.int()) })),
});

/** Columns of a table with their header; a date is an ISO day. */
const cells = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** `header` is the number of the header's row, as the tab shows it. */
const table = z.object({ id: z.int(), header: z.int(), cells });

/** Something to know, with the call that mends it where one does. */
const notice = z.object({ text: z.string(), remedy });

/** Or why it can't be had; what was not asked for is refused without a word. */
const orRefusal = <Table extends z.ZodMiniType>(table: Table) => z.union([table, refusal]);

/** What stands in the workbook, to be read and judged by the page that shows it. */
export const tablesView = z.object({
  /** The spreadsheet's time zone, an IANA name. */
  zone: z.string(),
  /** The as-of date of Settings, or today. */
  today: isoDate,
  /** Null when Settings names no cycle that exists. */
  cycle: z.nullable(z.object({ name: z.string(), start: isoDate, end: isoDate })),
  /** What Settings names as the current cycle, '' for nothing. */
  cycleName: z.string(),
  /** The names of all cycles. */
  cycles: z.array(z.string()),
  /** Name, Start and End of each. */
  calendar: cells,
  people: z.array(z.object({ name: z.string(), mail: z.string(), team: z.string() })),
  /** Of the account; '' where it is not known or was not asked for. */
  mail: z.string(),
  pace: z.object({ onTrack: z.number(), atRisk: z.number(), tooEarly: z.number() }),
  /** Setting and Value. */
  settings: cells,
  /** What can't be read in Settings, a sentence each. */
  doubts: z.array(z.string()),
  okrs: orRefusal(okrsView),
  /** The rows of all cycles as people typed them; the header row goes on with the names of all other columns. */
  plan: orRefusal(table),
  kpis: orRefusal(table),
  kpiData: orRefusal(table),
  checkIns: orRefusal(z.object({ id: z.int() })),
  /** Of the check-ins. */
  log: orRefusal(table),
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

export const saveKpiValuesOutput = z.object({ saved: z.int() });

export const removeKpiValuesOutput = z.object({ removed: z.int() });

export const addLibraryKpiOutput = z.object({ id: z.string() });

export const libraryView = z.object({ kpis: kpiLibrary, templates: okrTemplates });

/** The objective and its key result as `saveOkrs` wrote them, so that the same call takes them back. */
export const draftOkrOutput = z.object({ changes: z.array(inputs.okrChange), link: inputs.kpiLink });

/** Where the changed rows stand now; rows that were taken out are not among them. */
export const saveOkrsOutput = z.object({ rows: z.array(z.object({ id: z.string(), row: z.int() })) });

const answer = <Output extends z.ZodMiniType>(value: Output) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), refusal]);

/** By the name of the global that the sidebar calls. */
export const CALLS = {
  openTables: { input: inputs.openTables, output: answer(tablesView) },
  saveCheckIns: { input: inputs.saveCheckIns, output: answer(saveCheckInsOutput) },
  saveKpiValues: { input: inputs.saveKpiValues, output: answer(saveKpiValuesOutput) },
  removeKpiValues: { input: inputs.saveKpiValues, output: answer(removeKpiValuesOutput) },
  addLibraryKpi: { input: inputs.addLibraryKpi, output: answer(addLibraryKpiOutput) },
  showPage: { input: inputs.showPage, output: answer(z.object({})) },
  openLibrary: { input: inputs.nothing, output: answer(libraryView) },
  draftOkr: { input: inputs.draftOkr, output: answer(draftOkrOutput) },
  saveOkrs: { input: inputs.saveOkrs, output: answer(saveOkrsOutput) },
  giveIds: { input: inputs.nothing, output: answer(setUpOutput) },
  openSetUp: { input: inputs.nothing, output: answer(setUpView) },
  setUp: { input: inputs.setUp, output: answer(setUpOutput) },
  addKpis: { input: inputs.addKpis, output: answer(addKpisOutput) },
  openFormat: { input: inputs.nothing, output: answer(openFormatOutput) },
  readCells: { input: inputs.readCells, output: answer(cellsView) },
  applyFormat: { input: inputs.applyFormat, output: answer(formatView) },
  removeFormat: { input: inputs.removeFormat, output: answer(z.object({ id: z.string() })) },
} as const;

export type Place = z.infer<typeof inputs.place>;
export type OpenTablesInput = z.infer<typeof inputs.openTables>;
export type OkrRowView = z.infer<typeof okrRowView>;
export type OkrsView = z.infer<typeof okrsView>;
export type TablesView = z.infer<typeof tablesView>;
export type Notice = z.infer<typeof notice>;
export type CheckInEntry = z.infer<typeof inputs.checkInEntry>;
export type SaveCheckInsInput = z.infer<typeof inputs.saveCheckIns>;
export type LibraryView = z.infer<typeof libraryView>;
export type AddLibraryKpiInput = z.infer<typeof inputs.addLibraryKpi>;
export type DraftOkrInput = z.infer<typeof inputs.draftOkr>;
export type DraftOkrOutput = z.infer<typeof draftOkrOutput>;
export type SaveOkrsInput = z.infer<typeof inputs.saveOkrs>;
export type OkrChange = SaveOkrsInput['changes'][number];
export type SaveOkrsOutput = z.infer<typeof saveOkrsOutput>;
export type SaveKpiValuesInput = z.infer<typeof inputs.saveKpiValues>;
export type SaveCheckInsOutput = z.infer<typeof saveCheckInsOutput>;
export type ReadCellsInput = z.infer<typeof inputs.readCells>;
export type ApplyFormatInput = z.infer<typeof inputs.applyFormat>;
export type RemoveFormatInput = z.infer<typeof inputs.removeFormat>;
export type SetUpInput = z.infer<typeof inputs.setUp>;
export type AddKpisInput = z.infer<typeof inputs.addKpis>;
export type Refusal = z.infer<typeof refusal>;
export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>;
export type CallAnswer<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>;
