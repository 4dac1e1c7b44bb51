import type { Cadence } from '../../schema/words.ts';
import type { NewKpi } from '../actions/add-kpis.ts';
import { INVENTED, PUBLISHED } from './example-kpi-values.ts';

export interface ExampleKpi {
  readonly kpi: NewKpi & { readonly cadence: Cadence };
  /** The oldest first, one a period of its cadence, up to the latest period that is over. */
  readonly values: readonly number[];
  /** Periods for which values are missing up to today. */
  readonly missing?: number;
  /** What stands beside every value. */
  readonly note?: string;
}

const NO_GOAL = { target: null, redFlag: null, benchmark: null, benchmarkNote: '' } as const;
const MAYA = { owner: 'Maya Lind', team: 'People', leading: false, cadence: 'monthly' } as const;
const JONAS = { ...MAYA, owner: 'Jonas Weber' } as const;
const PRIYA = { ...MAYA, owner: 'Priya Nair' } as const;
const TOM = { ...MAYA, owner: 'Tom Okafor', team: 'Product' } as const;
const AISHA = { ...MAYA, owner: 'Aisha Rahman', team: 'Company' } as const;
const SOFIA = { ...MAYA, owner: 'Sofia Marino', team: 'Customers' } as const;

const FINANCIAL: readonly ExampleKpi[] = [
  {
    kpi: {
      ...MAYA,
      ...NO_GOAL,
      name: 'Cost per hire',
      perspective: 'Financial',
      unit: 'EUR',
      direction: 'down',
      target: 4500,
      redFlag: 5000,
    },
    values: INVENTED.costPerHire,
  },
  {
    kpi: {
      ...MAYA,
      ...NO_GOAL,
      name: 'Recruiting spend against plan',
      perspective: 'Financial',
      unit: '%',
      direction: 'near',
      target: 1,
      redFlag: 0.1,
    },
    values: INVENTED.spendAgainstPlan,
  },
  {
    kpi: {
      ...AISHA,
      ...NO_GOAL,
      name: 'Revenue per employee',
      perspective: 'Financial',
      unit: 'kEUR',
      direction: 'up',
      cadence: 'quarterly',
    },
    values: INVENTED.revenuePerEmployee,
  },
];

const CUSTOMER: readonly ExampleKpi[] = [
  {
    kpi: {
      ...JONAS,
      ...NO_GOAL,
      name: 'Candidate rating',
      perspective: 'Customer',
      unit: 'of 10',
      direction: 'up',
      target: 8.5,
      redFlag: 7.5,
    },
    values: INVENTED.candidateRating,
  },
  {
    kpi: {
      ...MAYA,
      ...NO_GOAL,
      name: 'Offers accepted',
      perspective: 'Customer',
      unit: '%',
      direction: 'up',
      target: 0.9,
      redFlag: 0.75,
    },
    values: INVENTED.offersAccepted,
  },
  {
    kpi: {
      ...SOFIA,
      ...NO_GOAL,
      name: 'Page views a week',
      perspective: 'Customer',
      unit: 'views',
      direction: 'up',
      cadence: 'weekly',
      target: 20000,
      redFlag: 15000,
      leading: true,
    },
    values: PUBLISHED.pageViews,
    note: 'Real values: LEEDS 2023, CC BY 4.0; dates moved',
  },
];

const OPERATIONS: readonly ExampleKpi[] = [
  {
    kpi: {
      ...MAYA,
      ...NO_GOAL,
      name: 'Time to fill',
      perspective: 'Operations',
      unit: 'days',
      direction: 'down',
      target: 30,
      redFlag: 36,
    },
    values: INVENTED.timeToFill,
  },
  {
    kpi: {
      ...MAYA,
      ...NO_GOAL,
      name: 'Interviews per hire',
      perspective: 'Operations',
      unit: 'interviews',
      direction: 'down',
      target: 12,
      redFlag: 14,
      leading: true,
    },
    values: INVENTED.interviewsPerHire,
    missing: 3,
  },
  {
    kpi: {
      ...TOM,
      ...NO_GOAL,
      name: 'Pull requests a month',
      perspective: 'Operations',
      unit: 'requests',
      direction: 'up',
      target: 1000,
      redFlag: 800,
    },
    values: PUBLISHED.pullRequests,
    note: 'Real values: Jenkins project, MIT; dates moved',
  },
];

const PEOPLE: readonly ExampleKpi[] = [
  {
    kpi: {
      ...PRIYA,
      name: 'Resignations a month',
      perspective: 'People',
      unit: '% of staff',
      direction: 'down',
      target: 2,
      redFlag: 2.5,
      benchmark: 2.1,
      benchmarkNote: 'Quits, all US employers, seasonally adjusted; US BLS, JOLTS; July 2024',
    },
    values: INVENTED.resignations,
  },
  {
    kpi: {
      ...PRIYA,
      name: 'Sick days a person',
      perspective: 'People',
      unit: 'days',
      direction: 'down',
      cadence: 'quarterly',
      target: 2.2,
      redFlag: 2.6,
      benchmark: 2.6,
      benchmarkNote:
        'Days lost to sickness per full-time post in one quarter, UK district council; Hart District Council; 2014',
    },
    values: INVENTED.sickDays,
  },
  {
    kpi: {
      ...PRIYA,
      ...NO_GOAL,
      name: 'Quits in the US labour market',
      perspective: 'People',
      unit: '% of jobs',
      direction: 'down',
      target: 2.3,
      redFlag: 2.8,
      leading: true,
    },
    values: PUBLISHED.quitsRate,
    note: 'Real values: US BLS, JOLTS, public domain; dates moved',
  },
];

/** Twelve gauges over the four perspectives: noise, signals, one overdue, one without a target, one old benchmark. */
export const EXAMPLE_KPIS: readonly ExampleKpi[] = [...FINANCIAL, ...CUSTOMER, ...OPERATIONS, ...PEOPLE];
