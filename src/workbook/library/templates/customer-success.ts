import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { move, reach } from './key-results.ts';

export const CUSTOMER_SUCCESS_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'customer-success-stay',
    title: 'Make leaving the last thing on a customer’s mind',
    function: 'Customer success',
    situation: 'Retention',
    when: 'Customers leave at renewal, and the reasons are known only afterwards.',
    why: 'Who reaches the goal for which they bought renews. That can be seen months before the renewal, while there is still time to help.',
    kind: 'aspirational',
    keyResults: [
      move('gross-revenue-retention', { from: 0.86, plus: 0.02 }),
      move('customer-churn', { from: 0.02, times: 0.7 }),
      reach('Customers who have reached the goal they bought for', '%', { from: 0.45, plus: 0.2 }),
      reach('Losses that we saw coming a quarter before', '%', { from: 0.3, plus: 0.3 }),
    ],
  },
  {
    id: 'customer-success-early-win',
    title: 'Give every new customer an early success',
    function: 'Customer success',
    situation: 'Speed',
    when: 'It takes months from the signature until the customer sees any use.',
    why: 'The first weeks decide how a customer talks about you inside. An early success carries the patience for all the rest.',
    kind: 'aspirational',
    keyResults: [
      move('time-to-first-value', { from: 45, times: 0.6 }),
      reach('Customers live by the date we agreed', '%', { from: 0.6, plus: 0.25 }),
      reach('Satisfied customers after their first month', '%', { from: 0.8, plus: 0.1 }),
      move('feature-adoption', { from: 0.25, plus: 0.15 }),
    ],
  },
  {
    id: 'customer-success-advocates',
    title: 'Turn satisfied customers into our best voices',
    function: 'Customer success',
    situation: 'Engagement',
    when: 'Customers are content but silent, and every sale starts from nothing.',
    why: 'A recommendation is believed where an advertisement is not. Customers give it when somebody asks them at the right moment.',
    kind: 'aspirational',
    keyResults: [
      move('net-promoter-score', { from: 25, plus: 12 }),
      reach('New customers who came by recommendation', '%', { from: 0.12, plus: 0.08 }),
      reach('Customers who speak for us as a reference', 'customers', { from: 8, times: 2 }),
      move('survey-response-rate', { from: 0.18, plus: 0.12 }),
    ],
  },
  {
    id: 'customer-success-grow-together',
    title: 'Grow because our customers grow with us',
    function: 'Customer success',
    situation: 'Growth',
    when: 'Customers stay, but each of them still buys what they bought in the first year.',
    why: 'Customers who use more of what they have need more of it. Use first and revenue second is the order that lasts.',
    kind: 'aspirational',
    keyResults: [
      move('net-revenue-retention', { from: 1.01, plus: 0.02 }),
      move('feature-adoption', { from: 0.3, plus: 0.15 }),
      reach('Customers who use us in a second team', '%', { from: 0.2, plus: 0.12 }),
    ],
  },
];
