/** What the workbook of a small company answers to the sidebar. */
import type { AttentionView } from '../../../sidebar/attention.ts';
import type { CheckInView } from '../../../sidebar/check-in/check-in-view.ts';
import type { ObjectiveView } from '../../../sidebar/check-in/objectives.ts';
import type { OkrRowView, TablesView } from '../../../src/schema/calls.ts';

export const TODAY = '2026-11-14';

export function keyResult(changes: Partial<OkrRowView> = {}): OkrRowView {
  return {
    row: 3,
    id: 'KR-1',
    item: 'Key result',
    parent: 'O-1',
    link: 'contributes',
    title: 'Time to fill',
    owner: 'Ana Ruiz',
    team: '',
    cycle: 'Q4 2026',
    unit: 'days',
    type: 'reach',
    kind: 'committed',
    start: 45,
    target: 25,
    limit: null,
    current: 38,
    weight: null,
    confidence: 6,
    lastCheckIn: '2026-11-05',
    progress: null,
    score: null,
    expected: 0.47,
    status: null,
    kpi: null,
    problem: null,
    ...changes,
  };
}

export function view(changes: Partial<CheckInView> = {}): CheckInView {
  return {
    place: { okrs: 1, checkIns: 2, zone: 'Europe/Berlin' },
    today: TODAY,
    cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
    people: ['Ana Ruiz', 'Ben Okafor', 'Mei Tanaka'],
    me: 'Ana Ruiz',
    pace: { onTrack: 0.9, atRisk: 0.7, tooEarly: 0.07 },
    objectives: OBJECTIVES,
    attention: ATTENTION,
    notices: [],
    ...changes,
  };
}

/** One objective with the key results given. */
export function viewOf(...keyResults: readonly OkrRowView[]): CheckInView {
  return view({
    objectives: [{ id: 'O-1', title: 'Most trusted employer brand', keyResults: [...keyResults] }],
    attention: [],
  });
}

const mailOf = (name: string): string => `${name.toLowerCase()}@x.example`;

/** What the workbook has to answer for the page to show this. Whoever is asked for has the same key results. */
export function answerOf({
  place,
  today,
  cycle,
  people,
  me,
  pace,
  objectives,
  attention,
  notices,
}: CheckInView): TablesView {
  const everybody = [...new Set([...people, ...(me === null ? [] : [me])])];
  const rows = objectives.flatMap(({ id, title, keyResults }) => [
    keyResult({ id, title, item: 'Objective', owner: '' }),
    ...keyResults.flatMap((row) => everybody.map((owner) => ({ ...row, parent: id, owner }))),
  ]);
  const cycleName = cycle?.name ?? 'Q4 2026';
  return {
    zone: place.zone,
    today,
    cycle,
    cycleName,
    cycles: [cycleName],
    people: everybody.map((name) => ({ name, mail: mailOf(name), team: '' })),
    mail: me === null ? '' : mailOf(me),
    pace,
    calendar: [['Name', 'Start', 'End']],
    settings: [['Setting', 'Value']],
    doubts: notices.filter(({ remedy }) => remedy === null).map(({ text }) => text),
    okrs: {
      id: place.okrs,
      name: 'OKRs',
      rows: [...rows, ...attention.map(({ reason, ...row }) => keyResult({ ...row, problem: reason }))],
      withoutId: notices.filter(({ remedy }) => remedy === 'giveIds').length,
      sharedIds: [],
    },
    plan: NOT_ASKED_FOR,
    kpis: NOT_ASKED_FOR,
    kpiData: NOT_ASKED_FOR,
    checkIns: { id: place.checkIns },
    log: NOT_ASKED_FOR,
  };
}

const NOT_ASKED_FOR = { ok: false, text: '', remedy: null } as const;

const OBJECTIVES: ObjectiveView[] = [
  {
    id: 'O-1',
    title: 'Become the most trusted employer brand in our market',
    keyResults: [
      keyResult(),
      keyResult({
        id: 'KR-2',
        title: 'Candidate rating of the interview',
        unit: '',
        start: 3.8,
        target: 4.5,
        current: 4.2,
        confidence: 8,
        kind: 'aspirational',
        expected: 0.33,
        lastCheckIn: '2026-11-10',
      }),
      keyResult({
        id: 'KR-3',
        title: 'Offers accepted',
        unit: '%',
        type: 'at least',
        start: null,
        target: 0.9,
        current: 0.84,
        confidence: null,
        expected: 0.47,
      }),
      keyResult({
        id: 'KR-4',
        title: 'Careers page published',
        unit: '',
        type: 'yes/no',
        start: null,
        target: null,
        current: null,
        confidence: null,
        lastCheckIn: null,
      }),
    ],
  },
  {
    id: 'O-2',
    title: 'Every new colleague productive within a month',
    keyResults: [
      keyResult({
        id: 'KR-5',
        title: 'Onboarding handbook rewritten',
        unit: '',
        type: 'milestone',
        start: null,
        target: null,
        current: 0.4,
        confidence: 7,
      }),
      keyResult({
        id: 'KR-6',
        title: 'Turnover in the first year',
        unit: '%',
        start: 22,
        target: 12,
        current: 19,
        kpi: 'K-7',
        confidence: 5,
      }),
      keyResult({
        id: 'KR-7',
        title: 'Training hours per person and quarter',
        unit: 'hours',
        start: null,
        target: 12,
        current: null,
        confidence: null,
        lastCheckIn: null,
        problem: 'Add a start (0 if it starts from nothing)',
      }),
      keyResult({
        id: 'KR-8',
        title: 'Open support tickets',
        unit: '',
        type: 'between',
        start: null,
        target: 20,
        limit: 40,
        current: 31,
      }),
    ],
  },
];

const ATTENTION: AttentionView[] = [
  {
    id: 'KR-9',
    title: 'Sales cycle length',
    owner: 'Ben Okafor',
    status: 'Off track',
    reason: '0.21 where 0.47 was expected',
  },
  {
    id: 'KR-10',
    title: 'Weekly active teams',
    owner: 'Mei Tanaka',
    status: 'No check-in',
    reason: 'No check-in for 12 days',
  },
];

/** The check-in of somebody with ten key results. */
export const TEN = viewOf(
  ...Array.from({ length: 10 }, (_, index) => keyResult({ id: `KR-${index}`, title: `Key result ${index}` })),
);
