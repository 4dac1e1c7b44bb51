import type { LibraryKpi } from '../../../schema/library-kpi.ts';

/** Whether people get home as they came. */
export const SAFETY_KPIS: readonly LibraryKpi[] = [
  {
    id: 'recordable-incident-rate',
    name: 'Recordable incident rate',
    perspective: 'Operations',
    unit: 'per 100 workers',
    direction: 'down',
    cadence: 'monthly',
    leading: false,
    formula:
      'Recordable work injuries and illnesses times 200,000, divided by hours worked in the last twelve months.',
    pitfall: 'A goal of zero incidents can teach people not to report them.',
    counterMetric: 'near-miss-reports',
    tags: ['TRIR', 'safety', 'OSHA', 'accidents', 'injuries'],
    benchmarks: [
      {
        value: 2.3,
        unit: 'per 100 workers',
        level: 'Mean',
        segment: 'Private industry in the United States',
        year: 2024,
        source: {
          name: 'US Bureau of Labor Statistics, employer-reported workplace injuries and illnesses',
          address: 'https://www.bls.gov/news.release/osh.nr0.htm',
        },
      },
    ],
  },
  {
    id: 'near-miss-reports',
    name: 'Near-miss reports',
    perspective: 'Operations',
    unit: 'reports',
    direction: 'up',
    cadence: 'monthly',
    leading: true,
    formula: 'Reports of events that could have hurt somebody, in a month.',
    pitfall: 'Quotas bring trivial reports, and more of them can also mean more danger.',
    counterMetric: 'recordable-incident-rate',
    tags: ['safety', 'reporting culture', 'hazard'],
    benchmarks: [],
  },
];
