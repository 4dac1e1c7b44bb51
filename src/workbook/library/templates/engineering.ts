import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { hold, move, reach } from './key-results.ts';

export const ENGINEERING_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'engineering-fresh-ideas',
    title: 'Bring ideas to users while they are still fresh',
    function: 'Engineering',
    situation: 'Speed',
    when: 'Finished changes wait for weeks, and every release is an event.',
    why: 'Small changes that go out at once are easier to test, to understand and to take back. Failures stay among the key results so that speed is not bought with them.',
    kind: 'aspirational',
    keyResults: [
      move('lead-time-for-changes', { from: 9, times: 0.4 }),
      move('deployment-frequency', { from: 2, times: 2.5 }),
      reach('Time a change waits for review', 'hours', { from: 30, times: 0.4 }),
      move('change-failure-rate', { from: 0.18, times: 0.75 }),
    ],
  },
  {
    id: 'engineering-dependable',
    title: 'Be the service that nobody has to worry about',
    function: 'Engineering',
    situation: 'Trust',
    when: 'Customers ask about outages before they ask about features.',
    why: 'An outage undoes months of good work in an hour. Customers notice fewer and shorter failures, and the team notices nights without a call.',
    kind: 'committed',
    keyResults: [
      hold('availability', { from: 0.996, level: 0.999, limit: 0.995 }),
      move('failed-deployment-recovery-time', { from: 6, times: 0.4 }),
      reach('Incidents that customers notice', 'per month', { from: 5, times: 0.5 }),
      reach('Calls of the team at night', 'per month', { from: 8, times: 0.5 }),
    ],
  },
  {
    id: 'engineering-ready-for-more',
    title: 'Be ready for the crowd before it comes',
    function: 'Engineering',
    situation: 'Scaling',
    when: 'Load doubles within a year, and the busiest hour already hurts.',
    why: 'Growth meets the weakest part first, mostly on the best day of the year. Load that a test has proved is the only load one can promise.',
    kind: 'committed',
    keyResults: [
      reach('Load proved in a test', 'requests a second', { from: 400, times: 3 }),
      reach('Response time in the busiest hour', 'ms', { from: 900, times: 0.5 }),
      reach('Cost per thousand requests', 'currency', { from: 0.4, times: 0.8 }),
      hold('availability', { from: 0.998, level: 0.999, limit: 0.995 }),
    ],
  },
  {
    id: 'engineering-time-for-new-things',
    title: 'Give developers back their time for new things',
    function: 'Engineering',
    situation: 'Efficiency',
    when: 'Half of the week goes to interruptions, slow tools and old mistakes.',
    why: 'Time lost to waiting and mending comes back every week. Winning it back adds people without hiring any.',
    kind: 'aspirational',
    keyResults: [
      move('unplanned-work', { from: 0.4, times: 0.6 }),
      reach('Build and test time of a change', 'minutes', { from: 28, times: 0.4 }),
      move('vulnerability-fix-time', { from: 21, times: 0.4 }),
      reach('Developers who say that their tools let them work well', '%', { from: 0.5, plus: 0.2 }),
    ],
  },
];
