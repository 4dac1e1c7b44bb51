import { plainWord } from '../../src/domain/input/word.ts';
import { readCells } from '../../src/domain/paste/cells.ts';
import {
  type Answers,
  type DatedValue,
  datedValues,
  type LeftOut,
} from '../../src/domain/paste/dated-values.ts';
import { type PastedTable, pastedSeries } from '../../src/domain/paste/pasted-series.ts';
import { toIso } from '../../src/domain/time/civil-date.ts';
import type { SaveKpiValuesInput } from '../../src/schema/calls.ts';
import { fullDayName } from '../day.ts';
import { figure, scaleOf } from '../figure.ts';
import { kpiFigure, measuredKpi } from '../kpi/kpi-figure.ts';
import type { KpiView } from '../kpi/kpis-view.ts';

/** What the person has said about what the column left open; null is not yet. */
export interface PasteAnswers extends Answers {
  /** Whether 95.5 is written for 95.5 %. */
  readonly percent: boolean | null;
}

export const NOTHING_SAID: PasteAnswers = { order: null, mark: null, percent: null };

/** A doubt that only the person can settle, with what each answer makes of an example. */
export interface Question {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly answers: Partial<PasteAnswers> }[];
}

export interface PastedValues {
  readonly values: readonly DatedValue[];
  readonly leftOut: readonly LeftOut[];
  readonly question: Question | null;
  /** Days that have a value already, and will have the pasted one. */
  readonly replaced: number;
  /** Left out because just the same stands there. */
  readonly known: number;
  /** The unit, where it is not that of the KPI; else null. */
  readonly otherUnit: string | null;
}

export function readPaste(text: string): PastedTable | null {
  const cells = readCells(text);
  return cells.length === 0 ? null : pastedSeries(cells);
}

/** The values of a pasted series in the scale of the KPI, against those that it has. */
export function pastedValues(
  entries: Parameters<typeof datedValues>[0],
  kpi: KpiView,
  answers: PasteAnswers,
): PastedValues {
  const read = datedValues(entries, answers);
  const isShare = scaleOf(measuredKpi(kpi)) === 'share';
  const beyond = read.values.find(({ value }) => Math.abs(value) > 1)?.value;
  const isOpen = isShare && read.unit !== '%' && beyond !== undefined;
  const divisor = isShare && (read.unit === '%' || (isOpen && answers.percent === true)) ? 100 : 1;
  const there = new Map(kpi.dates.map((date, at) => [date, kpi.values[at]]));
  const scaled = read.values.map(({ date, value }) => ({ date, value: value / divisor }));
  const values = scaled.filter(({ date, value }) => there.get(toIso(date)) !== value);
  return {
    values,
    leftOut: read.leftOut,
    question:
      dateQuestion(read) ??
      numberQuestion(read) ??
      (isOpen && answers.percent === null ? percentQuestion(beyond, kpi) : null),
    replaced: values.filter(({ date }) => there.has(toIso(date))).length,
    known: scaled.length - values.length,
    otherUnit: read.unit === '' || plainWord(read.unit) === plainWord(kpi.unit) ? null : read.unit,
  };
}

type Read = ReturnType<typeof datedValues>;

function dateQuestion({ openDate: open }: Read): Question | null {
  if (open === null) return null;
  return {
    text: `Which day is ${open.text}?`,
    choices: [
      { label: fullDayName(toIso(open.dayFirst)), answers: { order: 'day first' } },
      { label: fullDayName(toIso(open.monthFirst)), answers: { order: 'month first' } },
    ],
  };
}

function numberQuestion({ openNumber: open }: Read): Question | null {
  if (open === null) return null;
  const shown = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const [point, comma] = [open.point, open.comma].map(shown);
  return {
    text: `How much is ${open.text}?`,
    choices: [
      { label: inWords(open.point, point), answers: { mark: '.' } },
      { label: inWords(open.comma, comma), answers: { mark: ',' } },
    ],
  };
}

/** A number of thousands and one with a fraction look the same to people of two countries. */
const inWords = (value: number, shown = ''): string =>
  Number.isInteger(value) ? `${shown}, a whole number` : `${shown}, with a fraction`;

function percentQuestion(value: number, kpi: KpiView): Question {
  const measured = measuredKpi(kpi);
  return {
    text: `${kpi.name} is kept in percent. How much is ${value}?`,
    choices: [
      { label: figure(value / 100, measured), answers: { percent: true } },
      { label: figure(value, measured), answers: { percent: false } },
    ],
  };
}

const REASONS = {
  'no value': 'has no value',
  'no date': 'has no date that can be read',
  'not a number': 'is no number like the others',
  replaced: 'has a later one on the same day, which counts',
} as const satisfies Readonly<Record<LeftOut['why'], string>>;

/** "Row 10: 1921 has no value". */
export function leftOutText({ entry, why }: LeftOut, lies: PastedTable['lies']): string {
  const where = `${lies === 'down' ? 'Row' : 'Column'} ${entry.place}`;
  const value = entry.value === '' ? '' : `, “${entry.value}”,`;
  const what = why === 'no date' ? `“${entry.date}”` : `${entry.date}${value}`;
  return `${where}: ${what} ${REASONS[why]}`;
}

export const valueText = ({ date, value }: DatedValue, kpi: KpiView): readonly [string, string] => [
  fullDayName(toIso(date)),
  kpiFigure(value, kpi),
];

export const asSent = (values: readonly DatedValue[], kpi: string): SaveKpiValuesInput['values'] =>
  values.map(({ date, value }) => ({ kpi, date: toIso(date), value, note: '' }));
