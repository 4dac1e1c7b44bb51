import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { move, reach } from './key-results.ts';

export const MARKETING_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'marketing-found-first',
    title: 'Be found first by the people we can help',
    function: 'Marketing',
    situation: 'Growth',
    when: 'Most leads are bought, and each one costs more than the last.',
    why: 'Being found brings people at the moment they look for help, and it goes on working when the campaign budget is spent.',
    kind: 'aspirational',
    keyResults: [
      move('organic-visits', { from: 6000, times: 1.4 }),
      move('qualified-leads', { from: 40, times: 1.3 }),
      move('conversion-rate', { from: 0.018, times: 1.2 }),
      move('cost-per-qualified-lead', { from: 180, times: 0.8 }),
    ],
  },
  {
    id: 'marketing-new-market',
    title: 'Become a familiar name where nobody knew us',
    function: 'Marketing',
    situation: 'New market',
    when: 'Sales enters a new market and has to explain first who you are.',
    why: 'People buy from names they have heard of. Awareness and searches for the name rise long before the first deals do.',
    kind: 'aspirational',
    keyResults: [
      reach('Buyers there who name us unprompted', '%', { from: 0.03, plus: 0.09 }),
      reach('Searches for our name there', 'per month', { from: 250, times: 2 }),
      reach('Qualified leads from the new market', 'leads', { from: 5, times: 3 }),
      reach('Customers there who tell their story with us', 'customers', { from: 0, value: 3 }),
    ],
  },
  {
    id: 'marketing-smooth-buying',
    title: 'Make buying from us a pleasure from first click to doorstep',
    function: 'Marketing',
    situation: 'Efficiency',
    when: 'The shop has visitors enough, but carts stay full and parcels come back.',
    why: 'Those visitors were dear to win. What annoys them between the first page and the doorstep is cheaper to remove than new visitors are to buy.',
    kind: 'aspirational',
    keyResults: [
      move('cart-abandonment', { from: 0.74, plus: -0.06 }),
      move('conversion-rate', { from: 0.021, times: 1.15 }),
      move('largest-contentful-paint', { from: 3.9, value: 2.5 }),
      move('return-rate', { from: 0.16, times: 0.85 }),
    ],
  },
];
