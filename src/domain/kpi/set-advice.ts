import type { KpiStatus } from '../../schema/words.ts';
import { type ListedKpi, PERSPECTIVES } from './listed-kpi.ts';

/** A sentence with the short name of its rule. */
export interface SetAdvice {
  readonly rule: string;
  readonly text: string;
}

/** How many KPIs one team can watch. */
export const KPI_COUNT = { fewest: 5, most: 10 };

type SetRule = (kpis: readonly ListedKpi[]) => string | false;

const SET_RULES: Readonly<Record<string, SetRule>> = {
  'few KPIs': ({ length }) =>
    length < KPI_COUNT.fewest &&
    `Add KPIs: ${KPI_COUNT.fewest} to ${KPI_COUNT.most} show how the whole is doing, there ${length === 1 ? 'is' : 'are'} ${length}`,
  'many KPIs': ({ length }) =>
    length > KPI_COUNT.most &&
    `${length} KPIs are too many to watch: keep the ${KPI_COUNT.most} that matter most`,
  perspective: (kpis) => {
    const missing = Object.keys(PERSPECTIVES).filter((name) =>
      kpis.every(({ perspective }) => perspective !== name),
    );
    return (
      kpis.length > 0 &&
      missing.length > 0 &&
      `Add a KPI for ${missing.join(', ')}: what nobody looks at goes wrong unseen`
    );
  },
  leading: (kpis) =>
    kpis.length > 0 &&
    kpis.every(({ isLeading }) => !isLeading) &&
    'Add a leading KPI: these all tell what has happened, none warns early',
};

/** Advice on the KPIs as a whole; none when all is well. */
export const adviceOnSet = (kpis: readonly ListedKpi[]): readonly SetAdvice[] =>
  given(SET_RULES, (rule) => rule(kpis));

/** What is known of one KPI beside its row. */
export interface KpiStanding {
  /** As KPIREVIEW has it. */
  readonly status: KpiStatus | 'Check data' | null;
  /** Whether an objective or a key result has it. */
  readonly isLinked: boolean;
}

type MemberRule = (kpi: ListedKpi, standing: KpiStanding) => string | false;

const MEMBER_RULES: Readonly<Record<string, MemberRule>> = {
  target: ({ hasTarget }) => !hasTarget && 'Add a target: without one nobody knows what is good',
  source: ({ hasBenchmark, benchmarkNote }) =>
    hasBenchmark &&
    !(YEAR.test(benchmarkNote) && NAME.test(benchmarkNote)) &&
    'Add source and year to the benchmark note: a number of unknown origin proves nothing',
  'off target': (_, { status, isLinked }) =>
    status === 'Off target' &&
    !isLinked &&
    'Off target and part of no objective: make it a key result, or say why it may stay there',
};

const YEAR = /(^|\D)(19|20)\d\d(?!\d)/;
const NAME = /\p{L}{2}/u;

/** Advice on one KPI of the set; none when all is well. */
export const adviceOnMember = (kpi: ListedKpi, standing: KpiStanding): readonly SetAdvice[] =>
  given(MEMBER_RULES, (rule) => rule(kpi, standing));

function given<Rule>(
  rules: Readonly<Record<string, Rule>>,
  judge: (rule: Rule) => string | false,
): readonly SetAdvice[] {
  return Object.entries(rules).flatMap(([rule, each]) => {
    const text = judge(each);
    return text === false ? [] : [{ rule, text }];
  });
}
