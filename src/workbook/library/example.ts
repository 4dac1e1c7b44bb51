import type { NewObjective } from '../actions/add-okrs.ts';
import type { Person } from '../actions/start-cycle.ts';
import { EXAMPLE_KPIS, type ExampleKpi } from './example-kpis.ts';

/** The people of the example; the names are invented. */
const PEOPLE: readonly Person[] = [
  { name: 'Maya Lind', mail: 'maya@example.com', team: 'People' },
  { name: 'Jonas Weber', mail: 'jonas@example.com', team: 'People' },
  { name: 'Priya Nair', mail: 'priya@example.com', team: 'People' },
];

const COMMITTED_REACH = { kind: 'committed', type: 'reach', limit: null } as const;
const STRETCH_REACH = { kind: 'aspirational', type: 'reach', limit: null } as const;

/**
 * One quarter: a company objective and two objectives that contribute to it. Nobody stated a baseline for the offer
 * acceptance, so none is made up: it has to hold at 90 %, and 75 % is where it has failed.
 */
const OBJECTIVES: readonly NewObjective[] = [
  {
    title: 'Be where good people come and stay',
    owner: 'Maya Lind',
    team: 'Company',
    kind: 'aspirational',
    keyResults: [],
    below: [
      {
        title: 'Build the most trusted employer brand in our field',
        owner: 'Jonas Weber',
        team: 'People',
        kind: 'aspirational',
        keyResults: [
          {
            title: 'Glassdoor rating',
            owner: 'Jonas Weber',
            unit: 'rating',
            start: 3.8,
            target: 4.5,
            ...STRETCH_REACH,
          },
          {
            title: 'Time to fill',
            owner: 'Maya Lind',
            unit: 'days',
            start: 45,
            target: 25,
            ...COMMITTED_REACH,
          },
          {
            title: 'Offers accepted',
            owner: 'Maya Lind',
            unit: '%',
            kind: 'committed',
            type: 'at least',
            start: null,
            target: 0.9,
            limit: 0.75,
          },
        ],
        below: [],
      },
      {
        title: 'Top performers choose to stay',
        owner: 'Priya Nair',
        team: 'People',
        kind: 'aspirational',
        keyResults: [
          {
            title: 'Retention of top performers',
            owner: 'Priya Nair',
            unit: '%',
            start: 0.88,
            target: 0.95,
            ...STRETCH_REACH,
          },
          {
            title: 'Engagement score',
            owner: 'Priya Nair',
            unit: 'of 10',
            start: 7.1,
            target: 8,
            ...STRETCH_REACH,
          },
          {
            title: 'Roles filled from within',
            owner: 'Maya Lind',
            unit: '%',
            start: 0.18,
            target: 0.3,
            ...STRETCH_REACH,
          },
        ],
        below: [],
      },
    ],
  },
];

export interface Example {
  readonly people: readonly Person[];
  readonly objectives: readonly NewObjective[];
  /** Check-ins, the oldest week first. */
  readonly weeks: readonly (readonly ExampleEntry[])[];
  readonly kpis: readonly ExampleKpi[];
}

export interface ExampleEntry {
  /** The title of the key result. */
  readonly of: string;
  readonly value: number;
  readonly confidence: number;
  readonly comment: string;
  readonly blocker?: string;
}

/** Six weeks of check-ins, the oldest first. Roles filled from within falls silent after the third. */
const WEEKS: readonly (readonly ExampleEntry[])[] = [
  [
    {
      of: 'Glassdoor rating',
      value: 3.8,
      confidence: 6,
      comment: 'Asked the last twenty hires for a review',
    },
    { of: 'Time to fill', value: 45, confidence: 6, comment: 'Interview plan cut from five rounds to three' },
    { of: 'Offers accepted', value: 0.79, confidence: 5, comment: 'Two candidates left over salary bands' },
    { of: 'Retention of top performers', value: 0.88, confidence: 7, comment: 'Stay interviews are booked' },
    { of: 'Engagement score', value: 7.1, confidence: 6, comment: 'First pulse of the quarter' },
    {
      of: 'Roles filled from within',
      value: 0.18,
      confidence: 7,
      comment: 'Open roles are now posted inside first',
    },
  ],
  [
    { of: 'Glassdoor rating', value: 3.9, confidence: 6, comment: 'Eleven new reviews' },
    { of: 'Time to fill', value: 44, confidence: 6, comment: 'Scheduling is the slowest step' },
    { of: 'Offers accepted', value: 0.8, confidence: 5, comment: 'Offer letters go out within a day' },
    { of: 'Retention of top performers', value: 0.89, confidence: 7, comment: 'One counter-offer accepted' },
    { of: 'Engagement score', value: 7.2, confidence: 6, comment: 'Workload is the main theme' },
    { of: 'Roles filled from within', value: 0.2, confidence: 7, comment: 'Two transfers' },
  ],
  [
    { of: 'Glassdoor rating', value: 3.9, confidence: 6, comment: 'Answered every review since spring' },
    { of: 'Time to fill', value: 42, confidence: 6, comment: 'Shared calendar for interviewers' },
    { of: 'Offers accepted', value: 0.81, confidence: 6, comment: 'Bands published' },
    { of: 'Retention of top performers', value: 0.89, confidence: 6, comment: 'No change' },
    { of: 'Engagement score', value: 7.3, confidence: 6, comment: 'Meeting-free mornings began' },
    { of: 'Roles filled from within', value: 0.22, confidence: 8, comment: 'Three more transfers agreed' },
  ],
  [
    { of: 'Glassdoor rating', value: 4, confidence: 7, comment: 'First four-star month' },
    { of: 'Time to fill', value: 41, confidence: 6, comment: 'Two roles filled in under 30 days' },
    { of: 'Offers accepted', value: 0.83, confidence: 6, comment: 'Fewer late declines' },
    {
      of: 'Retention of top performers',
      value: 0.89,
      confidence: 5,
      comment: 'One resignation announced',
      blocker: 'Two people wait for a role to grow into',
    },
    { of: 'Engagement score', value: 7.3, confidence: 6, comment: 'Flat this week' },
  ],
  [
    { of: 'Glassdoor rating', value: 4, confidence: 7, comment: 'Employer page is live' },
    { of: 'Time to fill', value: 39, confidence: 6, comment: 'Screening takes two days less' },
    { of: 'Offers accepted', value: 0.84, confidence: 6, comment: 'Ten of twelve' },
    { of: 'Retention of top performers', value: 0.89, confidence: 4, comment: 'Second resignation likely' },
    { of: 'Engagement score', value: 7.4, confidence: 7, comment: 'Pulse up in two teams' },
  ],
  [
    { of: 'Glassdoor rating', value: 4.1, confidence: 7, comment: 'Interview feedback now within 48 hours' },
    { of: 'Time to fill', value: 38, confidence: 5, comment: 'Engineering roles hold the average up' },
    { of: 'Offers accepted', value: 0.84, confidence: 6, comment: 'Holding' },
    {
      of: 'Retention of top performers',
      value: 0.89,
      confidence: 4,
      comment: 'Growth plans for the ten most at risk',
    },
    { of: 'Engagement score', value: 7.5, confidence: 7, comment: 'Best pulse this year' },
  ],
];

export const EXAMPLE: Example = { people: PEOPLE, objectives: OBJECTIVES, weeks: WEEKS, kpis: EXAMPLE_KPIS };
