import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { hold, move, reach } from './key-results.ts';

export const OPERATIONS_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'operations-keep-our-word',
    title: 'Be the supplier that always stands by its word',
    function: 'Operations',
    situation: 'Trust',
    when: 'Deliveries slip, and customers plan with safety margins against you.',
    why: 'A dependable date is worth more to most customers than an early one. Lead time stays in so that promises are not simply made later.',
    kind: 'committed',
    keyResults: [
      move('on-time-delivery', { from: 0.84, plus: 0.09 }),
      move('order-lead-time', { from: 14, times: 0.8 }),
      move('supplier-on-time-delivery', { from: 0.8, plus: 0.1 }),
      move('customer-complaints', { from: 12, times: 0.6 }),
    ],
  },
  {
    id: 'operations-right-first-time',
    title: 'Get it right the first time',
    function: 'Operations',
    situation: 'Quality',
    when: 'Rework fills the day, and the same faults come back.',
    why: 'Every fault is made, found, mended and explained. Preventing it gives back time, material and trust at once.',
    kind: 'aspirational',
    keyResults: [
      move('first-pass-yield', { from: 0.88, plus: 0.06 }),
      move('defect-rate', { from: 0.035, times: 0.5 }),
      reach('Working time spent on rework', '%', { from: 0.14, times: 0.5 }),
      move('customer-complaints', { from: 9, times: 0.6 }),
    ],
  },
  {
    id: 'operations-calm-at-scale',
    title: 'Handle far more volume with the calm of today',
    function: 'Operations',
    situation: 'Scaling',
    when: 'Orders grow faster than the team, and overtime fills the gap.',
    why: 'Volume that is carried by overtime ends in mistakes and departures. Work that needs no hands is what scales.',
    kind: 'aspirational',
    keyResults: [
      move('throughput', { from: 800, times: 1.3 }),
      move('straight-through-processing', { from: 0.35, plus: 0.2 }),
      move('overtime-share', { from: 0.09, times: 0.6 }),
      hold('on-time-delivery', { from: 0.93, level: 0.95, limit: 0.9 }),
    ],
  },
  {
    id: 'operations-safe-home',
    title: 'Send everyone home as well as they came',
    function: 'Operations',
    situation: 'Trust',
    when: 'Incidents repeat, or nobody reports the near ones any more.',
    why: 'Behind each injury stand many near misses. Reports of them are welcome here, which is why they are to rise while incidents fall.',
    kind: 'committed',
    keyResults: [
      move('recordable-incident-rate', { from: 3.4, times: 0.9 }),
      move('near-miss-reports', { from: 12, times: 2 }),
      reach('Safety findings resolved by their date', '%', { from: 0.6, plus: 0.3 }),
    ],
  },
  {
    id: 'operations-lean-stock',
    title: 'Have what customers want without a full warehouse',
    function: 'Operations',
    situation: 'Efficiency',
    when: 'Shelves are full, and the item that is asked for is missing.',
    why: 'Stock ties up cash and still does not protect against the wrong mix. Both sides are measured, so that neither is won at the cost of the other.',
    kind: 'aspirational',
    keyResults: [
      move('inventory-turnover', { from: 5.2, times: 1.08 }),
      move('stock-out-rate', { from: 0.06, times: 0.6 }),
      reach('Stock without any movement for a year', '%', { from: 0.11, times: 0.5 }),
    ],
  },
];
