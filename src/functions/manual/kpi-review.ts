import type { ExampleRange } from '../../schema/function-manual.ts';
import type { ManualEntry } from './entry.ts';

const TODAY = '2026-07-05';
const STATUS = 4;
const ADVICE = 10;

const kpis = (...rows: ExampleRange['cells']): ExampleRange => ({
  range: `A1:D${rows.length + 1}`,
  cells: [['ID', 'Direction', 'Cadence', 'Target'], ...rows],
});
const data = (...rows: ExampleRange['cells']): ExampleRange => ({
  range: `F1:H${rows.length + 1}`,
  cells: [['Date', 'KPI', 'Value'], ...rows],
});
const setting = (name: string, value: string | number): ExampleRange => ({
  range: 'J1:K1',
  cells: [[name, value]],
});
const DAYS = kpis(['K1', 'down', 'weekly', 25]);
const VALUES = data(['2026-06-22', 'K1', 24], ['2026-06-29', 'K1', 31]);

export const kpiReviewManual: ManualEntry = {
  alsoGives: ['KPISTATUS', 'KPIVARIANCE', 'KPICANDIDATE'],
  messages: [
    { args: [DAYS, VALUES, ''], means: 'Point to a cell that holds =TODAY(), or type a day.' },
    {
      args: [kpis(['', 'up', '', 10]), VALUES, TODAY],
      at: [1, ADVICE],
      means: 'The values of the KPI data are found by the id. Type one.',
    },
    {
      args: [kpis(['K1', 'up', '', 10], ['K1', 'up', '', 20]), VALUES, TODAY],
      at: [1, ADVICE],
      means: 'Two KPIs have one id, so it is not clear whose the values are. Give each its own.',
    },
    {
      args: [DAYS, data(['2026-06-22', 'K1', '24 or so']), TODAY],
      at: [1, ADVICE],
      means: 'One value of this KPI can’t be read. It waits for that; other KPIs do not.',
    },
    {
      args: [DAYS, data(['', 'K1', 24]), TODAY],
      at: [1, ADVICE],
      means: 'A value without a date may count on any day, so its KPI waits until it has one.',
    },
    {
      args: [DAYS, data(['2026-06-22', 'K1', '24 or so']), TODAY],
      at: [1, STATUS],
      means: 'Something about this KPI can’t be read. The column Advice says what.',
    },
    {
      args: [DAYS, data(['2026-06-08', 'K1', 24]), TODAY],
      at: [1, ADVICE],
      means: 'The next value is late by the cadence of the KPI. Type it into the KPI data.',
    },
    {
      args: [kpis(['K1', 'up', 'daily', 10]), VALUES, TODAY],
      at: [1, ADVICE],
      means: 'Use one of these words, or leave the cadence blank: then nothing is ever overdue.',
    },
    {
      args: [DAYS, VALUES, TODAY, setting('KPI run length', 1)],
      means: 'One value alone is no run. Type 2 or more; 8 is usual.',
    },
  ],
  together: [
    {
      formula: '=CHOOSECOLS(KPIREVIEW(A1:D2; F1:H3; "2026-07-05"); 1; 4; 5)',
      cells: [DAYS, VALUES],
      result: [
        ['Current', 'Change', 'Status'],
        [31, -7, 'Off target'],
      ],
      says: 'Only some of the columns.',
    },
    {
      formula: '=CHOOSECOLS(KPIREVIEW(A1:D2; F1:H3; J2-7); 1; 5)',
      cells: [DAYS, VALUES, { range: 'J1:J2', cells: [['Today'], [TODAY]] }],
      result: [
        ['Current', 'Status'],
        [24, 'On target'],
      ],
      says: 'The sheet as it was a week ago: later values do not count.',
    },
  ],
};
