import { type CivilDate, civilDateIn } from '../../domain/time/civil-date.ts';
import { quarterOf } from '../../domain/time/quarter.ts';
import type { Refusal } from '../../schema/calls.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { addKpis } from '../actions/add-kpis.ts';
import { saveCheckIns } from '../actions/save-check-ins.ts';
import { saveKpiValues } from '../actions/save-kpi-values.ts';
import { saveOkrs } from '../actions/save-okrs.ts';
import { setUp } from '../actions/set-up.ts';
import { startCycle } from '../actions/start-cycle.ts';
import type { ExampleSave } from './example/check-ins.ts';
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
  const filled = library();
  const steps = loadSteps(run, filled, now, civilDateIn(zone)(now));
  const refused = steps.find((step): step is Refusal => !step.ok);
  return refused ?? { ok: true, value: { text: filled.example.loaded } };
}

/** KPIs come first, since key results are fed by them. */
function loadSteps(
  run: Runner,
  { plans, example: { people, teams, okrs, weeks, kpis } }: Library,
  now: Date,
  today: CivilDate,
): readonly Result<unknown>[] {
  const start = (today - DAYS_GONE) as CivilDate;
  const cycle = { name: quarterOf(today).name, start, end: (start + CYCLE_DAYS) as CivilDate };
  const made = run(setUp, { plans, parts: ['okrs', 'kpis'], teams }, now);
  const begun = run(startCycle, { ...cycle, people }, now);
  const added = run(addKpis, { kpis: kpis.map(({ kpi }) => kpi) }, now);
  if (!added.ok) return [made, begun, added];
  const changes = okrs.map((row) => ({ ...row, after: { ...row.after, Cycle: cycle.name } }));
  const values = valuesOf(kpis, added.value.ids, today);
  return [
    made,
    begun,
    run(saveKpiValues, { key: 'example-values', who: 'Maya Lind', values }, now),
    run(planQuietly, { key: '', who: '', note: '', changes }, daysBefore(now, DAYS_GONE)),
    ...weeks.map((saves, week) =>
      run(saveTogether, { saves }, daysBefore(now, (weeks.length - 1 - week) * 7 + 1)),
    ),
  ];
}

/** Without turning to the rows: the example is shown from its Start. */
const planQuietly: typeof saveOkrs = {
  ...saveOkrs,
  decide(...given) {
    const decision = saveOkrs.decide(...given);
    if (isRefusal(decision)) return decision;
    return { ...decision, edits: decision.edits.filter(({ edit }) => edit !== 'show') };
  },
};

/** What several people check in at one time. Nobody's entries are about another's key results. */
const saveTogether: Action<{ saves: readonly ExampleSave[] }, object> = {
  writes: true,
  needs: ({ saves }) => saveCheckIns.needs({ who: '', entries: saves.flatMap(({ entries }) => entries) }),
  decide(seen, { saves }, moment) {
    const decisions = saves.map((save) => saveCheckIns.decide(seen, save, moment));
    return (
      decisions.find(isRefusal) ?? {
        edits: decisions.flatMap((decision) => (isRefusal(decision) ? [] : decision.edits)),
        output: {},
      }
    );
  },
};

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);
