import { type CivilDate, civilDateIn } from '../../domain/time/civil-date.ts';
import { quarterOf } from '../../domain/time/quarter.ts';
import type { CheckInEntry, Refusal } from '../../schema/calls.ts';
import { type Action, refuse } from '../action.ts';
import { addKpis } from '../actions/add-kpis.ts';
import { addOkrs, type NewObjective } from '../actions/add-okrs.ts';
import { saveCheckIns } from '../actions/save-check-ins.ts';
import { saveKpiValues } from '../actions/save-kpi-values.ts';
import { setUp } from '../actions/set-up.ts';
import { startCycle } from '../actions/start-cycle.ts';
import type { Example, ExampleEntry } from './example.ts';
import { hasGoals } from './has-goals.ts';
import type { Library } from './library.ts';
import { valuesOf } from './load-kpis.ts';

type Result<Output> = { readonly ok: true; readonly value: Output } | Refusal;
export type Runner = <Input, Output>(action: Action<Input, Output>, input: Input, at: Date) => Result<Output>;

const DAY_MS = 86_400_000;
const CYCLE_DAYS = 91;
/** Today is a day of the seventh week. */
const DAYS_GONE = 45;

/** Fills an empty workbook by the same actions that a person uses, week by week, up to today. */
export function loadExample(
  run: Runner,
  library: () => Library,
  now: Date,
  zone: string,
): Result<{ text: string }> {
  const used = run(hasGoals, {}, now);
  if (!used.ok) return used;
  if (used.value.any) {
    return refuse(
      'This workbook already has OKRs or KPIs, and the example would stand among them. Load it into a new spreadsheet.',
    );
  }
  const steps = loadSteps(run, library(), now, civilDateIn(zone)(now));
  const refused = steps.find((step): step is Refusal => !step.ok);
  return (
    refused ?? {
      ok: true,
      value: {
        text: 'The example is loaded: three objectives, six key results, six weeks of check-ins, twelve KPIs over two years.',
      },
    }
  );
}

function loadSteps(
  run: Runner,
  { plans, example: { people, objectives, weeks, kpis } }: Library,
  now: Date,
  today: CivilDate,
): readonly Result<unknown>[] {
  const start = (today - DAYS_GONE) as CivilDate;
  const cycle = { name: quarterOf(today).name, start, end: (start + CYCLE_DAYS) as CivilDate };
  const begin = daysBefore(now, DAYS_GONE);
  const made = run(setUp, { plans }, now);
  const begun = run(startCycle, { ...cycle, people }, now);
  const added = run(addOkrs, { cycle: cycle.name, objectives }, begin);
  if (!added.ok) return [made, begun, added];
  const idOf = idsByTitle(objectives, added.value.ids);
  const ownerOf = ownersByTitle(objectives);
  const saved = weeks.flatMap((entries, week) =>
    [...new Set(entries.map((entry) => ownerOf.get(entry.of) ?? ''))].map((who) => {
      const own = entries.filter((entry) => ownerOf.get(entry.of) === who);
      const at = daysBefore(now, (weeks.length - 1 - week) * 7 + 1);
      const place = { okrs: 0, checkIns: 0, zone: '' };
      return run(saveCheckIns, { place, who, entries: own.map((entry) => entryOf(entry, idOf, week)) }, at);
    }),
  );
  return [made, begun, added, ...saved, ...recorded(run, kpis, now, today)];
}

function recorded(
  run: Runner,
  kpis: Example['kpis'],
  now: Date,
  today: CivilDate,
): readonly Result<unknown>[] {
  const added = run(addKpis, { kpis: kpis.map(({ kpi }) => kpi) }, now);
  if (!added.ok) return [added];
  const values = valuesOf(kpis, added.value.ids, today);
  return [run(saveKpiValues, { key: 'example-values', who: 'Maya Lind', values }, now)];
}

function entryOf(entry: ExampleEntry, idOf: ReadonlyMap<string, string>, week: number): CheckInEntry {
  const id = idOf.get(entry.of) ?? '';
  return {
    key: `example-${week + 1}-${id}`,
    id,
    value: entry.value,
    confidence: entry.confidence,
    comment: entry.comment,
    blocker: entry.blocker ?? '',
    evidence: '',
    corrects: null,
  };
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** In the order in which `addOkrs` writes them and answers with their IDs. */
function titlesOf(objectives: readonly NewObjective[]): readonly string[] {
  return objectives.flatMap(({ title, keyResults, below }) => [
    title,
    ...keyResults.map((keyResult) => keyResult.title),
    ...titlesOf(below),
  ]);
}

const idsByTitle = (
  objectives: readonly NewObjective[],
  ids: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(titlesOf(objectives).map((title, index) => [title, ids[index] ?? '']));

const ownersByTitle = (objectives: readonly NewObjective[]): ReadonlyMap<string, string> =>
  new Map(keyResultsOf(objectives).map(({ title, owner }) => [title, owner]));

function keyResultsOf(objectives: readonly NewObjective[]): readonly { title: string; owner: string }[] {
  return objectives.flatMap(({ keyResults, below }) => [...keyResults, ...keyResultsOf(below)]);
}
