import { CUSTOMERS_OBJECTIVES, NUMBERS } from './customers-team.ts';
import { COMMITTED, type ExampleObjective, fedBy, STRETCH } from './example-objective.ts';
import { HIRES, PEOPLE_OBJECTIVES } from './people-team.ts';
import { PRODUCT_OBJECTIVES } from './product-team.ts';

const GOOD_PEOPLE: ExampleObjective = {
  title: 'Be where good people come and stay',
  owner: 'Maya Lind',
  team: 'Company',
  kind: 'aspirational',
  keyResults: [],
  below: PEOPLE_OBJECTIVES,
};

/** One of its key results is still looking for its first number. */
const TRUST: ExampleObjective = {
  title: 'Clinics trust us with every shift',
  owner: 'Tom Okafor',
  team: 'Company',
  kind: 'aspirational',
  keyResults: [
    {
      title: 'Clinics that plan all wards with us',
      owner: 'Aisha Rahman',
      unit: '%',
      start: 0.41,
      target: 0.6,
      ...STRETCH,
      values: [0.41, 0.42, 0.43, 0.44, 0.46, 0.47],
      sure: [6, 6, 6, 6, 6, 6],
      said: { 1: 'The others plan two wards to try', 5: 'Hanover took all eleven' },
    },
    {
      title: 'Net promoter score of planners',
      owner: 'Daniel Roth',
      unit: 'points',
      start: 31,
      target: 45,
      ...STRETCH,
      values: [31, 31, 33, 34, 35, 36],
      sure: [6, 6, 6, 6, 7, 7],
      said: { 4: 'Suggestions are praised, printing is not' },
    },
    {
      title: 'Shifts swapped without a phone call',
      owner: 'Elif Kaya',
      unit: '%',
      kind: 'aspirational',
      type: 'baseline',
      start: null,
      target: null,
      limit: null,
      sure: [5, 5, 5, 5, 5, 5],
      said: { 2: 'Counting has begun in two clinics', 6: 'First number by the end of the month' },
    },
  ],
  below: PRODUCT_OBJECTIVES,
};

const GROWTH: ExampleObjective = {
  title: 'Grow with the clinics that we win and keep',
  owner: 'Aisha Rahman',
  team: 'Company',
  kind: 'committed',
  keyResults: [
    {
      title: 'Revenue per employee',
      owner: 'Aisha Rahman',
      unit: 'kEUR',
      start: 44.2,
      target: 50,
      ...COMMITTED,
      ...fedBy('Revenue per employee'),
      sure: [6, 6, 6, 7, 7, 7],
      said: { 1: 'The third quarter is being closed' },
    },
    {
      title: 'Net revenue retention',
      owner: 'Aisha Rahman',
      unit: '%',
      start: 1.02,
      target: 1.1,
      ...COMMITTED,
      values: [1.02, 1.02, 1.03, 1.04, 1.04, 1.05],
      sure: [6, 6, 6, 6, 6, 6],
      said: { 4: 'Three clinics added their outpatient wards' },
    },
    {
      title: 'New yearly revenue',
      owner: 'Aisha Rahman',
      unit: 'kEUR',
      start: 0,
      target: 900,
      ...COMMITTED,
      values: [40, 95, 150, 220, 290, 380],
      sure: [7, 7, 6, 6, 6, 6],
      said: { 3: 'Two signatures slipped into November', 6: 'One of them came: 90' },
    },
  ],
  below: [...CUSTOMERS_OBJECTIVES, HIRES],
};

/** One quarter of a company that makes software by which clinics plan their shifts. */
export const OBJECTIVES: readonly ExampleObjective[] = [GOOD_PEOPLE, TRUST, GROWTH, NUMBERS];
