import type { Problem } from '../../schema/problem.ts';
import { type CivilClock, toIso } from '../time/civil-date.ts';
import { isBlank, isDate, isErrorValue, shown } from './cell.ts';

/** A name or an id, which may have been typed as a number or (a cycle called Jan 2026) become a date. Blank is ''. */
export function readText(value: unknown, civil: CivilClock, field = 'the text'): string | Problem {
  if (value === '') return '';
  if (isErrorValue(value)) return { problem: 'errorValue', field, shown: shown(value) };
  if (typeof value === 'string') return value.trim();
  if (isBlank(value)) return '';
  if (isDate(value)) return Number.isFinite(value.getTime()) ? toIso(civil(value)) : '';
  return String(value);
}
