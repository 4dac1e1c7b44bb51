import { figure, type Measured, withoutUnit } from '../figure.ts';
import type { KpiView } from './kpis-view.ts';

/** A KPI as its numbers are written. Without any number at all, percent is kept as a share, as in the library. */
export function measuredKpi({ unit, values, target, redFlag, benchmark }: KpiView): Measured {
  const largest =
    values.length === 0 ? null : values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const start = [largest, target, redFlag, benchmark].every((value) => value === null) ? 0 : largest;
  return { type: 'reach', unit, start, target, limit: redFlag, current: benchmark };
}

/** Digits to tell neighbouring values apart, none that only computing adds. */
export function kpiFigure(value: number, kpi: KpiView): string {
  const { values } = kpi;
  const range = values.length < 2 ? 0 : Math.max(...values.slice(-60)) - Math.min(...values.slice(-60));
  const step = range > 0 ? 10 ** Math.floor(Math.log10(range / 20)) : undefined;
  return figure(value, measuredKpi(kpi), step);
}

/** The same, left without its unit where that would stand after it. */
export const bareKpiFigure = (value: number, kpi: KpiView): string => withoutUnit(kpiFigure(value, kpi));
