import type { ManualEntry } from './entry.ts';

const TRACKER = {
  range: 'A1:D4',
  cells: [
    ['Key result', 'Start', 'Target', 'Current'],
    ['Days to fill a job', 45, 25, 34],
    ['Offers accepted', 0.8, 0.9, 0.83],
    ['Articles', 0, 10, 12],
  ],
};

export const okrStatusManual: ManualEntry = {
  messages: [
    {
      args: [0.4, ''],
      means: 'A pace needs something to be measured against. Take it from OKREXPECTED.',
    },
    { args: [0.4, 0.5, 90], means: 'A threshold is a share of the pace. For 90 percent write 90%.' },
    {
      args: [0.4, 0.5, 0.6, 0.7],
      means: 'A row could be on track and at risk at once. Swap the thresholds.',
    },
    {
      args: [
        { range: 'S1:S3', cells: [['Progress'], [0.45], ['Add a target']] },
        { range: 'T1:T3', cells: [['Expected'], [0.5], [0.5]] },
      ],
      at: [2, 0],
      means: 'Progress or expected holds a text: a row that can’t be computed. That cell says what to mend.',
    },
  ],
  together: [
    {
      formula:
        '=OKRSTATUS(OKRPROGRESS(B1:B4; C1:C4; D1:D4); OKREXPECTED("2026-01-01"; "2026-04-11"; "2026-02-20"))',
      cells: [TRACKER],
      result: [['Status'], ['On track'], ['Off track'], ['Achieved']],
      says: 'Start, target and current value in, a status out, without columns in between.',
    },
    {
      formula: '=FILTER(A2:A4; OKRSTATUS(OKRPROGRESS(B2:B4; C2:C4; D2:D4); 50%)="Off track")',
      cells: [TRACKER],
      result: 'Offers accepted',
      says: 'A list of what to talk about.',
    },
    {
      formula: '=COUNTIF(E2:E5; "On track")/COUNTA(E2:E5)',
      cells: [
        { range: 'E1:E5', cells: [['Status'], ['On track'], ['Off track'], ['On track'], ['At risk']] },
      ],
      result: 0.5,
      says: 'Statuses are words, so the functions for words count them.',
    },
  ],
};
