import { type Column, DATE_FORMAT, TEXT_FORMAT } from '../../column.ts';
import type { SheetPlan } from '../../sheet-plan.ts';
import { titleBand } from './title-band.ts';

const COLUMNS: readonly Column[] = [
  {
    header: 'Date',
    width: 110,
    help: 'The day the value stands for: the end of its week, month or quarter.',
    align: 'left',
    format: DATE_FORMAT,
    check: { kind: 'date' },
  },
  {
    header: 'KPI',
    width: 80,
    help: 'The ID of the KPI.',
    check: { kind: 'one of column', table: 'kpis', header: 'ID' },
  },
  {
    header: 'Value',
    width: 100,
    help: 'A number. Of two values of one KPI on one day the later row counts.',
    align: 'right',
  },
  { header: 'Note', width: 320, help: 'What is special about this value.', format: TEXT_FORMAT },
  { header: 'Who', width: 120, help: 'Who recorded it.', format: TEXT_FORMAT },
  {
    header: 'Key',
    width: 110,
    help: 'Names the save, so that a repeated one changes nothing.',
    format: TEXT_FORMAT,
    aside: true,
  },
];

export const kpiDataSheet: SheetPlan = {
  table: 'kpiData',
  columns: COLUMNS,
  frozenColumns: 0,
  gridlines: true,
  rows: 500,
  tallRows: [],
  cells: [titleBand('KPI data')],
  rules: [],
};
