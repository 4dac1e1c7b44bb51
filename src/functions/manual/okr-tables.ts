import type { ExampleRange } from '../../schema/function-manual.ts';

/** The columns that an OKRs table needs. */
export const OKR_HEADER = ['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current'];

export const CYCLES: ExampleRange = {
  range: 'J1:L2',
  cells: [
    ['Name', 'Start', 'End'],
    ['Q1', '2026-01-01', '2026-04-11'],
  ],
};

export const TITLED_HEADER = [
  'ID',
  'Item',
  'Parent',
  'Title',
  'Owner',
  'Cycle',
  'Start',
  'Target',
  'Current',
];
