import { suggestedTarget } from '../../src/domain/okr/suggested-target.ts';
import type { TemplateKeyResult } from '../../src/schema/okr-template.ts';
import { OWN_CURRENCY } from '../../src/schema/words.ts';
import { type Measured, scaleOf } from '../figure.ts';
import { readFigure } from '../figure-reading.ts';
import { measuredBy } from './fed-by.ts';
import type { OwnKpi } from './own-kpis.ts';

/** What a person typed over what was there; null where nothing. */
export interface TypedGoal {
  readonly start: string | null;
  readonly target: string | null;
}

export const UNTYPED: TypedGoal = { start: null, target: null };

/** A key result of a template as it would be inserted. */
export interface PlannedKeyResult extends Pick<TemplateKeyResult, 'title' | 'type'> {
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly limit: number | null;
  /** Its KPI in the workbook, '' for none. */
  readonly kpi: string;
  /** How its numbers are written. */
  readonly measured: Measured;
  /** Why what was typed is no number. */
  readonly complaints: { readonly start: string | null; readonly target: string | null };
}

/** The start is that of its KPI, the target the one suggested for the start, unless other ones are typed. */
export function plannedKeyResult(
  keyResult: TemplateKeyResult,
  kpi: OwnKpi | null,
  typed: TypedGoal,
): PlannedKeyResult {
  const { title, type, unit, exampleStart } = keyResult;
  const measured: Measured = kpi
    ? measuredBy(kpi)
    : { type, unit, start: exampleStart, target: null, limit: null, current: null };
  const whole = unit === '%' && scaleOf(measured) === 'points' ? 100 : 1;
  const start = typed.start === null ? (kpi?.last ?? null) : read(typed.start);
  const known = typeof start === 'string' ? null : start;
  const target = typed.target === null ? suggestion() : read(typed.target);
  return {
    title,
    type,
    unit: kpi?.unit ?? (unit === OWN_CURRENCY ? '' : unit),
    start: known,
    target: typeof target === 'string' ? null : target,
    limit: times(keyResult.limit, whole),
    kpi: kpi?.id ?? '',
    measured,
    complaints: {
      start: typeof start === 'string' ? start : null,
      target: typeof target === 'string' ? target : null,
    },
  };

  function read(text: string): number | string | null {
    return readFigure(text, measured);
  }

  function suggestion(): number | null {
    return times(suggestedTarget(keyResult.target, times(known, 1 / whole), unit), whole);
  }
}

/** Without the digits that only computing adds. */
const times = (value: number | null, factor: number): number | null =>
  value === null || factor === 1 ? value : Number((value * factor).toPrecision(12));

/** A number as a person would type it into a field that has its unit beside it. */
export function typedNumber(value: number | null, measured: Measured): string {
  if (value === null) return '';
  return String(scaleOf(measured) === 'share' ? times(value, 100) : value);
}

/** What a target is suggested to be while the start is not known. */
export function suggestionText({ target, unit }: Pick<TemplateKeyResult, 'target' | 'unit'>): string {
  if ('value' in target) return '';
  if ('times' in target && target.times >= 2) return `Suggested: ${target.times} times the start.`;
  const isMore = 'times' in target ? target.times > 1 : target.plus > 0;
  return `Suggested: ${stepOf(target, unit)} ${isMore ? 'more' : 'less'} than the start.`;
}

function stepOf(target: { readonly times: number } | { readonly plus: number }, unit: string): string {
  if ('times' in target) return `${Math.round(Math.abs(target.times - 1) * 100)}%`;
  const step = Math.abs(target.plus);
  return unit === '%' ? `${times(step, 100)} points` : String(step);
}

/** Whether the start lies at the target or beyond it, the way the template goes. */
export const isThereAlready = (
  { direction }: Pick<TemplateKeyResult, 'direction'>,
  { start, target }: Pick<PlannedKeyResult, 'start' | 'target'>,
): boolean => start !== null && target !== null && (direction === 'up' ? start >= target : start <= target);
