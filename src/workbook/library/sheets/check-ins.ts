import { type Column, TEXT_FORMAT, TIME_FORMAT } from '../../column.ts';
import type { SheetPlan } from '../../sheet-plan.ts';
import { titleBand } from './title-band.ts';

const COLUMNS: readonly Column[] = [
  { header: 'Time', width: 130, help: 'When it was saved.', align: 'left', format: TIME_FORMAT },
  { header: 'Who', width: 120, help: 'Who checked in.', format: TEXT_FORMAT },
  { header: 'ID', width: 56, help: 'The key result.', format: TEXT_FORMAT },
  { header: 'Cycle', width: 84, help: 'The cycle it belonged to.', format: TEXT_FORMAT },
  { header: 'Week', width: 60, help: 'The ISO week.', align: 'right', format: '0' },
  { header: 'Before', width: 70, help: 'The value until then.', align: 'right' },
  { header: 'After', width: 70, help: 'The value from then on.', align: 'right' },
  { header: 'Confidence', width: 90, help: 'How sure, 0 to 10.', align: 'center' },
  { header: 'Comment', width: 360, help: 'What changed.', format: TEXT_FORMAT },
  { header: 'Blocker', width: 200, help: 'What stands in the way.', format: TEXT_FORMAT },
  { header: 'Evidence', width: 160, help: 'Where the number can be seen.', format: TEXT_FORMAT },
  {
    header: 'Key',
    width: 110,
    help: 'Names the save, so that a repeated one changes nothing.',
    format: TEXT_FORMAT,
    aside: true,
  },
  {
    header: 'Corrects',
    width: 110,
    help: 'The key of the save that this one takes back.',
    format: TEXT_FORMAT,
    aside: true,
  },
];

export const checkInsSheet: SheetPlan = {
  table: 'checkIns',
  columns: COLUMNS,
  frozenColumns: 0,
  gridlines: true,
  rows: 500,
  tallRows: [],
  cells: [titleBand('Check-ins')],
  rules: [],
};
