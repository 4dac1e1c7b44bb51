import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { hold, move, reach } from './key-results.ts';

export const COMPANY_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'company-new-market',
    title: 'Win a place in a new market that customers would miss',
    function: 'Company',
    situation: 'New market',
    when: 'The home market grows slowly, and first customers elsewhere ask for you.',
    why: 'Revenue of a new market comes late. Customers won, deals won and customers who stay say early whether the offer fits there.',
    kind: 'aspirational',
    keyResults: [
      reach('Customers in the new market', 'customers', { from: 0, value: 25 }),
      reach('Win rate in the new market', '%', { from: 0.1, plus: 0.1 }),
      reach('Customers there who stay after their first quarter', '%', { from: 0.7, value: 0.9 }),
      reach('Share of new revenue from the new market', '%', { from: 0, value: 0.15 }),
    ],
  },
  {
    id: 'company-lasting-growth',
    title: 'Grow with customers who stay and want more',
    function: 'Company',
    situation: 'Growth',
    when: 'New customers come in, but revenue grows more slowly than sales do.',
    why: 'A lost customer has to be won twice. Growth with existing customers costs less, and it proves that the product keeps its promise.',
    kind: 'aspirational',
    keyResults: [
      move('net-revenue-retention', { from: 0.98, plus: 0.02 }),
      move('gross-revenue-retention', { from: 0.87, plus: 0.015 }),
      move('revenue-growth', { from: 0.15, plus: 0.04 }),
      move('net-promoter-score', { from: 22, plus: 10 }),
    ],
  },
  {
    id: 'company-funds-itself',
    title: 'Grow in a way that funds itself',
    function: 'Company',
    situation: 'Efficiency',
    when: 'Capital has become dear, or the cash at hand reaches less far than the plan.',
    why: 'A company that lives on what it earns decides for itself. Growth stays among the key results so that it is not starved for the margin.',
    kind: 'committed',
    keyResults: [
      move('operating-margin', { from: -0.05, plus: 0.05 }),
      move('cash-runway', { from: 11, plus: 4 }),
      move('cac-payback', { from: 20, times: 0.8 }),
      move('rule-of-forty', { from: 18, plus: 6 }, 'Growth plus margin'),
    ],
  },
  {
    id: 'company-scaling',
    title: 'Grow up without losing what made us good',
    function: 'Company',
    situation: 'Scaling',
    when: 'The number of people doubles, and decisions that took a day take a week.',
    why: 'Fast growth breaks what worked by word of mouth. Service, output and mood show together whether the organisation grows with its size.',
    kind: 'aspirational',
    keyResults: [
      move('customer-satisfaction', { from: 0.82, plus: 0.06 }),
      move('revenue-per-employee', { from: 140000, times: 1.04 }),
      move('engagement-score', { from: 7.1, plus: 0.5 }),
      hold('on-time-delivery', { from: 0.92, level: 0.95, limit: 0.9 }),
    ],
  },
];
