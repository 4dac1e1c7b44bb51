import { nextIds } from '../../src/domain/okr/next-id.ts';
import type { Item } from '../../src/schema/words.ts';
import { unitOf } from '../figure.ts';
import { kpiFigure } from '../kpi/kpi-figure.ts';
import type { KpiView } from '../kpi/kpis-view.ts';
import { parentChoices } from '../okr/parents.ts';
import { directionDoubt, directionText } from './direction.ts';
import type { Draft, Subject } from './draft.ts';
import { formPlace } from './form-place.ts';
import { type FormReading, readForm, wholeRow } from './form-reading.ts';
import { adviceLine } from './lines.ts';
import { liveAdvice } from './live-advice.ts';
import { NUMBERS_OF } from './measuring.ts';
import { okrRowOf } from './plan-rows.ts';
import type { FormView, Options } from './plan-sheet.ts';
import type { PlanSources } from './plan-sources.ts';
import { FIELDS, typedOf } from './typed.ts';

export interface Form extends Draft {
  readonly subject: Subject;
}

/** Others are told too, but the form stays a form. */
const MOST_ELSEWHERE = 3;

export function formView(form: Form, sources: PlanSources): FormView {
  const { typed } = form;
  const reading = readForm(form, formPlace(form, sources));
  const { cells, type, suggestion, measured, complaints } = reading;
  const number = (cell: unknown) => (typeof cell === 'number' ? cell : null);
  const [start, target, limit] = [number(cells.Start), number(cells.Target), number(cells.Limit)];
  return {
    complaints,
    now: nowThere(form, sources),
    parents: parentOptions(form, sources),
    kpis: sources.kpis.map(kpiOption),
    numbers: NUMBERS_OF[type],
    unit: unitOf(measured),
    suggestion,
    way: directionText({ type, start, target, limit }, { ...measured, type }),
    doubt: directionDoubt(typed.title, start, target),
    ...adviceOn(form, reading, sources),
  };
}

/** Nothing is advised on what has no title yet. */
function adviceOn(
  form: Form,
  { cells }: FormReading,
  sources: PlanSources,
): Pick<FormView, 'advice' | 'elsewhere'> {
  const { subject, typed } = form;
  const place = formPlace(form, sources);
  const id = place.edited?.okr.id ?? nextIdOf(sources, subject.item);
  const row = okrRowOf(id, wholeRow(cells, place, subject.cycle));
  if (row === undefined || typed.title.trim() === '') return { advice: [], elsewhere: [] };
  const { own, elsewhere } = liveAdvice(sources, row, typed.kpi, place.edited);
  return {
    advice: own.map(adviceLine),
    elsewhere: elsewhere
      .slice(0, MOST_ELSEWHERE)
      .map(({ title, advice }) => `Then for ${title}: ${adviceLine(advice).text}`),
  };
}

export const nextIdOf = ({ tree }: PlanSources, item: Item): string =>
  nextIds(tree.rows.map(({ okr }) => okr.id))(item === 'Objective' ? 'O' : 'KR');

function parentOptions(form: Form, sources: PlanSources): Options {
  const { subject, typed } = form;
  const choices = parentChoices(sources.tree, formPlace(form, sources).edited, subject.cycle);
  const isKnown = choices.some(([id]) => id === typed.parent);
  return [
    ...(subject.item === 'Objective' ? [['', 'None'] as const] : []),
    ...(isKnown || typed.parent === '' ? [] : [[typed.parent, typed.parent] as const]),
    ...choices,
  ];
}

function kpiOption(kpi: KpiView): Options[number] {
  const latest = kpi.values[kpi.values.length - 1];
  return [kpi.id, latest === undefined ? kpi.name : `${kpi.name} (${kpiFigure(latest, kpi)})`];
}

function nowThere(form: Form, sources: PlanSources): FormView['now'] {
  const { edited } = formPlace(form, sources);
  if (edited === null) return {};
  const there = typedOf(edited);
  const isChanged = (field: (typeof FIELDS)[number]): boolean => {
    const [now, before, mine] = [there[field].trim(), form.base[field].trim(), form.typed[field].trim()];
    return now !== before && now !== mine && mine !== before;
  };
  return Object.fromEntries(
    FIELDS.filter(isChanged).map((field) => [
      field,
      `Somebody has changed it: ${there[field].trim() || 'nothing'} stands there now. Saving replaces that.`,
    ]),
  );
}
