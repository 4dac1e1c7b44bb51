import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { move, reach } from './key-results.ts';

export const SALES_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'sales-foreseeable-revenue',
    title: 'Make our revenue something we can foresee',
    function: 'Sales',
    situation: 'Growth',
    when: 'Quarters are saved or lost in their last week, and the forecast surprises everybody.',
    why: 'Hiring and buying follow the forecast. A full pipeline with honest stages makes the number dependable long before the quarter ends.',
    kind: 'committed',
    keyResults: [
      move('forecast-accuracy', { from: 0.78, plus: 0.12 }, 'Accuracy of the sales forecast'),
      move('pipeline-coverage', { from: 1.8, value: 3 }),
      move('win-rate', { from: 0.2, plus: 0.05 }),
      move('sales-cycle', { from: 75, times: 0.85 }),
    ],
  },
  {
    id: 'sales-open-a-market',
    title: 'Open the doors of a market that does not know us yet',
    function: 'Sales',
    situation: 'New market',
    when: 'A new region or industry has been chosen, and there is nobody yet to name as a customer.',
    why: 'The first reference customers sell to the next ones. Until they exist, each deal takes longer and is lost more often.',
    kind: 'aspirational',
    keyResults: [
      reach('Customers there who speak for us as a reference', 'customers', { from: 0, value: 5 }),
      reach('Qualified leads from the new market', 'leads', { from: 4, times: 3 }),
      reach('Win rate in the new market', '%', { from: 0.08, plus: 0.1 }),
      reach('Sales cycle in the new market', 'days', { from: 120, times: 0.75 }),
    ],
  },
  {
    id: 'sales-value-not-discount',
    title: 'Sell the value we bring instead of the discount we give',
    function: 'Sales',
    situation: 'Efficiency',
    when: 'Deals close at ever larger discounts, most of them in the last days of a quarter.',
    why: 'A point of price is a point of margin. Customers who bought a result stay longer than those who bought a bargain.',
    kind: 'aspirational',
    keyResults: [
      reach('Average discount', '%', { from: 0.18, times: 0.6 }),
      move('average-deal-size', { from: 24000, times: 1.2 }),
      move('gross-margin', { from: 0.68, plus: 0.03 }),
      move('win-rate', { from: 0.22, plus: 0.03 }),
    ],
  },
  {
    id: 'sales-quick-and-close',
    title: 'Be the first to answer and the best to listen',
    function: 'Sales',
    situation: 'Speed',
    when: 'Enquiries wait for days, and buyers have settled on somebody else by then.',
    why: 'Interest is strongest in the hour of the enquiry. A quick answer by a person lifts every later step without a single new lead.',
    kind: 'aspirational',
    keyResults: [
      move('lead-response-time', { from: 20, times: 0.2 }),
      reach('Enquiries that lead to a first talk', '%', { from: 0.3, plus: 0.15 }),
      move('win-rate', { from: 0.2, plus: 0.04 }),
    ],
  },
];
