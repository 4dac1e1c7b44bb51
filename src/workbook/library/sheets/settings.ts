import { type Column, DATE_FORMAT } from '../../column.ts';
import { SETTING_NAMES, type SettingName } from '../../settings-cells.ts';
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from '../../sheet-plan.ts';
import { titleBand } from './title-band.ts';

const GAP: Column = { header: '', width: 28, help: '' };

/** Any other team can be typed all the same. */
export const TEAMS = { kind: 'one of column', table: 'settings', header: 'Teams' } as const;

const COLUMNS: readonly Column[] = [
  { header: 'Setting', width: 230, help: 'What can be set. The names are read by the formulas: leave them.' },
  { header: 'Value', width: 110, help: 'Type over it.', align: 'left' },
  { header: 'What it does', width: 440, help: 'How the value is used.' },
  GAP,
  { header: 'Name', width: 110, help: 'The cycle, as written in the Cycle column of OKRs.' },
  {
    header: 'Start',
    width: 100,
    help: 'The first day.',
    align: 'left',
    format: DATE_FORMAT,
    check: { kind: 'date' },
  },
  {
    header: 'End',
    width: 100,
    help: 'The last day.',
    align: 'left',
    format: DATE_FORMAT,
    check: { kind: 'date' },
  },
  { header: 'Parent', width: 100, help: 'The longer cycle it belongs to, such as the year.' },
  {
    header: 'State',
    width: 90,
    help: 'planned, running or closed.',
    check: { kind: 'one of', values: ['planned', 'running', 'closed'] },
  },
  GAP,
  { header: 'Person', width: 150, help: 'The name, as written in the Owner column of OKRs.' },
  { header: 'Mail', width: 200, help: 'The account, so that the check-in knows who opened it.' },
  { header: 'Team', width: 110, help: 'The team.', check: TEAMS },
  {
    header: 'Active',
    width: 70,
    help: 'no: left out of the check-in.',
    check: { kind: 'one of', values: ['yes', 'no'] },
  },
  GAP,
  {
    header: 'Teams',
    width: 130,
    help: 'Offered in the Team columns here, of OKRs and of KPIs. After the first one, set up again.',
  },
];

interface Setting {
  readonly value: PlannedContent;
  readonly format?: string;
  readonly says: string;
}

const SETTINGS: Readonly<Record<SettingName, Setting>> = {
  'As-of date': {
    value: { formula: '=TODAY()' },
    format: DATE_FORMAT,
    says: 'Today. Type a date over it to look back; =TODAY() brings it back.',
  },
  'Current cycle': {
    value: null,
    says: 'The cycle that check-ins belong to: a name from the list of cycles.',
  },
  'On track from': {
    value: 0.9,
    format: '0.00',
    says: 'Pace is progress divided by expected. From here on a row is on track.',
  },
  'At risk from': { value: 0.7, format: '0.00', says: 'From here on it is at risk, below it off track.' },
  'Success line, committed': {
    value: 1,
    format: '0.00',
    says: 'The score a commitment is expected to end with.',
  },
  'Success line, aspirational': {
    value: 0.7,
    format: '0.00',
    says: 'The score that counts as a success for a stretch.',
  },
  'Too early below': {
    value: 0.07,
    format: '0.00',
    says: 'While less than this is expected, no status is given.',
  },
  'Objectives, at most': { value: 5, says: 'In one cycle and team. More gets advice, never a block.' },
  'Key results an objective, at least': { value: 2, says: 'Fewer gets advice.' },
  'Key results an objective, at most': { value: 5, says: 'More gets advice.' },
  'KPI limits': { value: 'average', says: 'Of moving ranges; median holds against a few wild values.' },
  'KPI run length': { value: 8, says: 'So many values in a row on one side of the mean are a signal.' },
};

const settingCells = (name: SettingName): readonly PlannedCell[] => {
  const { value, format, says } = SETTINGS[name];
  const row = { setting: name };
  const style: CellStyle = format === undefined ? { align: 'left' } : { align: 'left', format };
  return [
    { row, column: 'Setting', content: name, once: true },
    { row, column: 'Value', content: value, style, once: true },
    { row, column: 'What it does', content: says, style: { tone: 'muted' }, once: true },
  ];
};

export const settingsSheet: SheetPlan = {
  table: 'settings',
  columns: COLUMNS,
  frozenColumns: 0,
  gridlines: true,
  rows: 100,
  tallRows: [],
  cells: [titleBand('Settings'), ...SETTING_NAMES.flatMap(settingCells)],
  rules: [],
};
