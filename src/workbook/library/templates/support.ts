import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { move, reach } from './key-results.ts';

export const SUPPORT_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'support-ask-once',
    title: 'Answer so well that nobody has to ask twice',
    function: 'Support',
    situation: 'Quality',
    when: 'Answers come quickly, and the same customers write again the next day.',
    why: 'A second contact costs as much as the first and twice the patience. Solving it at once is better service and less work.',
    kind: 'aspirational',
    keyResults: [
      move('first-contact-resolution', { from: 0.58, plus: 0.12 }),
      move('ticket-reopen-rate', { from: 0.12, times: 0.5 }),
      move('customer-satisfaction', { from: 0.84, plus: 0.06 }),
      move('resolution-time', { from: 20, times: 0.7 }),
    ],
  },
  {
    id: 'support-help-yourself',
    title: 'Let customers solve it themselves and thank us for it',
    function: 'Support',
    situation: 'Scaling',
    when: 'The number of customers grows faster than the team can.',
    why: 'Many customers would rather find the answer than wait for it. What they look up leaves time for the questions that need a person.',
    kind: 'aspirational',
    keyResults: [
      move('contact-rate', { from: 12, times: 0.7 }),
      reach('Visits of the help pages that end without a request', '%', { from: 0.6, plus: 0.15 }),
      move('customer-effort-score', { from: 4.9, plus: 0.6 }),
      move('first-response-time', { from: 6, times: 0.6 }),
    ],
  },
  {
    id: 'support-no-waiting',
    title: 'Make waiting for us a thing of the past',
    function: 'Support',
    situation: 'Speed',
    when: 'The queue grows every week, and old requests are passed from hand to hand.',
    why: 'A backlog makes everything slower, also what is urgent. Once it is gone, the same team keeps pace with the same effort.',
    kind: 'committed',
    keyResults: [
      move('ticket-backlog', { from: 140, times: 0.2 }),
      move('first-response-time', { from: 9, times: 0.4 }),
      move('resolution-time', { from: 36, times: 0.6 }),
      move('customer-satisfaction', { from: 0.78, plus: 0.08 }),
    ],
  },
];
