import { candidate } from '../domain/kpi/candidate.ts';
import { chartOf } from '../domain/kpi/chart.ts';
import { readDirection, readMethod } from '../domain/kpi/words.ts';
import { isProblem } from '../schema/problem.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { number, once, word } from './parameter.ts';
import { wholeSeries } from './series.ts';

export const kpiCandidate = blockFunction({
  name: 'KPICANDIDATE',
  parameters: {
    values: wholeSeries,
    target: once(number),
    direction: once(word(readDirection, 'up')),
    method: once(word(readMethod, 'average')),
  },
  run: ({ values, target, direction, method }) => {
    if (values.length === 0 && target === null) return null;
    const chart = chartOf(values, method);
    if (isProblem(chart)) return chart;
    return candidate(chart, { target, direction, redFlag: null, greenWithin: null });
  },
});

export const kpiCandidateHelp: HelpFor<typeof kpiCandidate> = {
  summary: 'Whether a KPI should become an OKR: advice from its latest signal, its limits and its target.',
  parameters: {
    values: {
      text: 'The values in order of time, in a column, a row, or a block row by row.',
      example: 'C2:C',
    },
    target: { text: 'The target; blank when there is none.', example: 'I2' },
    direction: {
      text: 'up (default), down or near: where the better values are.',
      example: '"down"',
      optional: true,
    },
    method: {
      text: 'average (default) or median limits, as in KPILIMITS.',
      example: '"median"',
      optional: true,
    },
  },
  returns: 'Investigate, OKR candidate, Leave alone or Healthy with the reason; else what is missing.',
  examples: [
    {
      args: [{ range: 'C2:C8', cells: [[34], [36], [35], [33], [36], [34], [37]] }, 25, 'down'],
      result: 'OKR candidate: the target 25 lies below what this process does (29.3 to 40.7)',
      says: 'Days to fill a job: the process as it stands will not get there.',
    },
    {
      args: [{ range: 'C2:C8', cells: [[34], [36], [35], [33], [36], [34], [37]] }, 36, 'down'],
      result:
        'Leave alone: the target 36 lies within what this process does (29.2 to 40.8), so hitting it is luck',
      says: 'A good month proves nothing.',
    },
    {
      args: [{ range: 'C2:C8', cells: [[34], [36], [35], [33], [36], [34], [37]] }, 45, 'down'],
      result: 'Healthy: all that this process does (29.3 to 40.7) meets the target 45',
      says: 'Keep measuring it, and put the effort elsewhere.',
    },
    {
      args: [{ range: 'C2:C8', cells: [[34], [36], [35], [33], [36], [34], [60]] }, 25, 'down'],
      result: 'Investigate: above the upper limit; find the cause before setting a goal',
      says: 'The last value is a signal, and not a good one.',
    },
    {
      args: [{ range: 'C2:C4', cells: [[34], [36], [35]] }, 25, 'down'],
      result: 'Needs 3 more points',
      says: 'Too early to tell.',
    },
  ],
};
