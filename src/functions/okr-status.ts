import { readNumber } from '../domain/input/number.ts';
import { crossing, readShare } from '../domain/okr/settings.ts';
import { PACE, status } from '../domain/okr/status.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { blankAs, column, figure } from './parameter.ts';

export const okrStatus = sheetFunction({
  name: 'OKRSTATUS',
  gives: 'a cell a row',
  label: 'Status',
  parameters: {
    progress: column(figure),
    expected: column(figure),
    on_track: column(blankAs(readShare, PACE.onTrack)),
    at_risk: column(blankAs(readShare, PACE.atRisk)),
  },
  run: ({ progress, expected, on_track: onTrack, at_risk: atRisk }) => {
    const crossed = crossing({ onTrack, atRisk }, 'on track', 'at risk');
    if (crossed !== undefined) return crossed;
    const reached = readNumber(progress, 'progress');
    const wanted = readNumber(expected, 'expected');
    return typeof reached === 'number' && wanted === null
      ? { problem: 'missing', field: 'expected value', hint: 'where progress should be by now' }
      : status(reached, wanted ?? 0, { onTrack, atRisk });
  },
});

export const okrStatusHelp: HelpFor<typeof okrStatus> = {
  summary: 'The status of a row in a word, from its progress and what was expected by now.',
  parameters: {
    progress: { text: 'From OKRPROGRESS, or a score.', example: '55%' },
    expected: { text: 'From OKREXPECTED.', example: '50%' },
    on_track: {
      text: 'On track from this share of the expected progress (90%).',
      example: '90%',
      optional: true,
    },
    at_risk: {
      text: 'At risk from this share (70%), off track below.',
      example: '70%',
      optional: true,
    },
  },
  returns: 'On track, At risk, Off track, Too early, Achieved, No check-in or Check data.',
  examples: [
    { args: [0.45, 0.5], result: 'On track', says: 'A pace of 90%.' },
    { args: [0.35, 0.5], result: 'At risk', says: 'A pace of 70%.' },
    { args: [0.2, 0.5], result: 'Off track', says: 'A pace of 40%.' },
    { args: [0, 0.05], result: 'Too early', says: 'Hardly anything is expected yet.' },
    { args: [1.1, 0.5], result: 'Achieved', says: 'The target is reached.' },
    { args: ['', 0.5], result: 'No check-in', says: 'No current value yet.' },
    {
      args: [
        { range: 'S1:S4', cells: [['Progress'], [0.55], [0.3], ['Add a target']] },
        { range: 'T1:T4', cells: [['Expected'], [0.5], [0.5], [0.5]] },
      ],
      result: [['Status'], ['On track'], ['Off track'], ['Check data']],
      says: 'A whole column from its header cell; the last row has something to mend.',
    },
  ],
};
