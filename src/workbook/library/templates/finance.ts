import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { move, reach } from './key-results.ts';

export const FINANCE_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'finance-cash-sooner',
    title: 'Turn earned revenue into cash sooner',
    function: 'Finance',
    situation: 'Efficiency',
    when: 'Profit looks good and the account does not.',
    why: 'Cash in receivables is a loan to customers without interest. Wrong invoices and late reminders are causes that lie in our own hands.',
    kind: 'committed',
    keyResults: [
      move('days-sales-outstanding', { from: 52, times: 0.75 }),
      reach('Receivables that are overdue', '%', { from: 0.24, times: 0.5 }),
      reach('Invoices that were right the first time', '%', { from: 0.88, plus: 0.08 }),
      move('cash-runway', { from: 10, plus: 2 }),
    ],
  },
  {
    id: 'finance-timely-figures',
    title: 'Give decision makers figures while they still matter',
    function: 'Finance',
    situation: 'Speed',
    when: 'The month is half over before anybody knows how the last one went.',
    why: 'A late figure is history. Corrections stay among the key results so that speed does not come from guessing.',
    kind: 'committed',
    keyResults: [
      move('days-to-close', { from: 12, times: 0.5 }),
      move('post-close-adjustments', { from: 20, times: 0.5 }),
      move('forecast-accuracy', { from: 0.82, plus: 0.08 }),
      reach('Managers who say that the figures help them decide', '%', { from: 0.4, plus: 0.3 }),
    ],
  },
  {
    id: 'finance-growth-worth-having',
    title: 'Make every bit of growth worth having',
    function: 'Finance',
    situation: 'Growth',
    when: 'Revenue grows, and what is left of it does not.',
    why: 'Some products and customers cost more than they bring. Knowing which ones lets the company grow where it earns.',
    kind: 'aspirational',
    keyResults: [
      move('gross-margin', { from: 0.62, plus: 0.04 }),
      move('ltv-to-cac', { from: 2.2, plus: 0.8 }),
      reach('Revenue from customers who cost more than they bring', '%', { from: 0.15, times: 0.5 }),
      reach('Revenue with a known margin by customer and product', '%', { from: 0.5, plus: 0.4 }),
    ],
  },
];
