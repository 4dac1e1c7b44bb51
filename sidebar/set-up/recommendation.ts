import type { Part } from '../../src/schema/words.ts';

/** What helps to choose between goals and gauges, in the order in which it is asked. */
export const QUESTIONS = [
  {
    key: 'change',
    text: 'Does something have to change this quarter: a new market, low engagement, fast growth?',
  },
  { key: 'together', text: 'Do several people or teams have to pull in one direction for it?' },
  { key: 'time', text: 'Will you take ten minutes a week for check-ins, and a review each quarter?' },
  { key: 'run', text: 'Do you run something that has to stay healthy, such as hiring, support or sales?' },
  { key: 'numbers', text: 'Do you track numbers already?' },
] as const;

export type Question = (typeof QUESTIONS)[number]['key'];
/** Null where a question has no answer yet. */
export type Answers = Readonly<Record<Question, boolean | null>>;

export const NO_ANSWERS: Answers = { change: null, together: null, time: null, run: null, numbers: null };

export interface Recommendation {
  readonly parts: readonly Part[];
  readonly reason: string;
}

/**
 * OKRs are for change that people work on together and come back to; KPIs watch what has to stay healthy. KPIs are not
 * replaced by OKRs. Null until all questions are answered.
 */
export function recommended(answers: Answers): Recommendation | null {
  const { change, together, time, run, numbers } = answers;
  if (Object.values(answers).includes(null)) return null;
  const hasGauges = run || numbers;
  if (change || together) {
    if (!time)
      return {
        parts: ['kpis'],
        reason:
          'OKRs live from check-ins and reviews: without time for them begin with KPIs, and add OKRs once there is some.',
      };
    if (numbers)
      return {
        parts: ['okrs', 'kpis'],
        reason: 'OKRs say where to go; the numbers that you track stay as KPIs and can feed them.',
      };
    if (hasGauges)
      return {
        parts: ['okrs', 'kpis'],
        reason: 'OKRs say where to go, and KPIs show whether what you run stays healthy meanwhile.',
      };
    return {
      parts: ['okrs'],
      reason: 'There is a place to get to and nothing to watch besides: OKRs are enough.',
    };
  }
  return {
    parts: ['kpis'],
    reason: hasGauges
      ? 'Nothing has to change: KPIs show how you are, and tell when it is time for an OKR.'
      : 'Nothing has to change yet: a few KPIs show when something does.',
  };
}
