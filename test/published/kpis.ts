import { column } from '../functions/called.ts';
import type { Call, Subject } from './example.ts';

/** A quiet series of 12 values with exactly these limits: it goes up and down by as much as they allow. */
function within(lower: number, upper: number): unknown[][] {
  const mean = (lower + upper) / 2;
  const step = (upper - lower) / 2 / 2.66;
  return column(...Array.from({ length: 12 }, (_, at) => mean + (at % 2 === 0 ? step : -step) / 2));
}

const assured = (lower: number, upper: number, direction: string): Call => [
  'KPICANDIDATE',
  within(lower, upper),
  4,
  direction,
];

export const KPIS: Subject = {
  title: 'KPIs: status, variance and what to do',
  examples: [
    [
      'Camms KPIs',
      'Less is better: target 10%, actual 8%.',
      ['KPISTATUS', 0.08, 0.1, 'down'],
      'green',
      'On target',
    ],
    [
      'Camms KPIs',
      'More is better: target 85, actual 95.',
      ['KPISTATUS', 95, 85, 'up'],
      'green',
      'On target',
    ],
    [
      'Camms KPIs',
      'Goal post: 3,000,000 within 5%, actual 2,950,000.',
      ['KPISTATUS', 2_950_000, 3_000_000, 'near', 150_000, 150_000],
      'green',
      'On target',
    ],
    [
      'Camms KPIs',
      'By its rule: periods 1 to 7, green from 100% of the target, amber from 90%.',
      ['KPISTATUS', column(91, 61, 92, 100, 150, 120, 60), column(100, 100, 110, 111, 120, 100, 180), 'up'],
      ['Amber', 'Red', 'Red', 'Amber', 'Green', 'Green', 'Red'],
      ['Near target', 'Off target', 'Off target', 'Near target', 'On target', 'On target', 'Off target'],
    ],
    [
      'Spider Impact',
      'By its rule: red below 255,000, green above 260,000: 254,000.',
      ['KPISTATUS', 254_000, 260_000, 'up', 255_000],
      'red',
      'Off target',
    ],
    [
      'Spider Impact',
      'By its rule: 257,000, between the two.',
      ['KPISTATUS', 257_000, 260_000, 'up', 255_000],
      'yellow',
      'Near target',
    ],
    [
      'Spider Impact',
      'By its rule: 261,000, above both.',
      ['KPISTATUS', 261_000, 260_000, 'up', 255_000],
      'green',
      'On target',
    ],
    [
      'Intrafocus',
      'By its rule: sales conversion is green from 3.5%.',
      ['KPISTATUS', '3.5%', '3.5%', 'up', '3%'],
      'Green',
      'On target',
    ],
    ['Stage3', 'Response in 2 hours: 1.5.', ['KPISTATUS', 1.5, 2, 'down'], 'Green', 'On target'],
    ['Stage3', 'Response in 2 hours: 4.2.', ['KPISTATUS', 4.2, 2, 'down'], 'Red', 'Off target'],
    ['Stage3', 'Satisfaction of 4.5: 4.7.', ['KPISTATUS', 4.7, 4.5, 'up'], 'Green', 'On target'],
    [
      'PerformancePoint',
      'By its rule: not to exceed 8 days, more than a day above is red, more than a day below green.',
      ['KPISTATUS', column(9.5, 9, 8, 6.5), 7, 'down', 9],
      ['red', 'yellow', 'yellow', 'green'],
      ['Off target', 'Near target', 'Near target', 'On target'],
    ],
    [
      'Planet DDS',
      'By its rule: green above 95%, yellow to 85%, red below.',
      ['KPISTATUS', column('96%', '85%', '84%'), '95%', 'up', '85%'],
      ['Green', 'Yellow', 'Red'],
      ['On target', 'Near target', 'Off target'],
    ],
    [
      'SSAS banding',
      'By its rule: 1 from 95% of the goal, -1 below 70%, else 0; at 95%, 70% and 69%.',
      ['KPISTATUS', column(95, 70, 69), 95, 'up', 70],
      ['good, 1', 'between, 0', 'bad, -1'],
      ['On target', 'Near target', 'Off target'],
    ],
    [
      'UWorld',
      'Pay of 10,000 planned, 12,000 paid.',
      ['KPIVARIANCE', 12_000, 10_000, 'down'],
      '$2,000 unfavorable',
    ],
    [
      'UWorld',
      'Pay of 10,000 planned, 8,000 paid.',
      ['KPIVARIANCE', 8000, 10_000, 'down'],
      '$2,000 favorable',
    ],
    [
      'UWorld',
      'Sales of 40,000 planned, 50,000 made.',
      ['KPIVARIANCE', 50_000, 40_000, 'up'],
      '$10,000 favorable',
    ],
    [
      'UWorld',
      'Sales of 40,000 planned, 35,000 made.',
      ['KPIVARIANCE', 35_000, 40_000, 'up'],
      '$5,000 unfavorable',
    ],
    [
      'KPI Tree',
      'Costs of 100,000 budgeted, 115,000 spent.',
      ['KPIVARIANCE', 115_000, 100_000, 'down'],
      '15,000 unfavourable',
    ],
    [
      'KPI Tree',
      'The same as a share of the budget.',
      ['KPIVARIANCE', 115_000, 100_000, 'down', 'pct'],
      '15% unfavourable',
    ],
    [
      'Investopedia',
      'Sales of 200,000 budgeted, 180,000 made.',
      ['KPIVARIANCE', 180_000, 200_000],
      '$20,000 unfavorable',
    ],
    [
      'Investopedia',
      'The same as a share of the budget.',
      ['KPIVARIANCE', 180_000, 200_000, 'up', 'pct'],
      '10% unfavorable',
    ],
    ['Intrafocus', 'Revenue of 325k expected, 309k recorded.', ['KPIVARIANCE', 309, 325], '-16'],
    [
      'NHS plot the dots assurance',
      'Limits 1 and 3, target 4, increase is improvement.',
      assured(1, 3, 'up'),
      'consistent_fail',
      'OKR candidate',
    ],
    [
      'NHS plot the dots assurance',
      'Limits 5 and 7, target 4, increase is improvement.',
      assured(5, 7, 'up'),
      'consistent_pass',
      'Healthy',
    ],
    [
      'NHS plot the dots assurance',
      'Limits 1 and 5, target 4, increase is improvement.',
      assured(1, 5, 'up'),
      'inconsistent',
      'Leave alone',
    ],
    [
      'NHS plot the dots assurance',
      'Limits 1 and 3, target 4, decrease is improvement.',
      assured(1, 3, 'down'),
      'consistent_pass',
      'Healthy',
    ],
    [
      'NHS plot the dots assurance',
      'Limits 5 and 7, target 4, decrease is improvement.',
      assured(5, 7, 'down'),
      'consistent_fail',
      'OKR candidate',
    ],
    [
      'NHS plot the dots assurance',
      'Limits 1 and 5, target 4, decrease is improvement.',
      assured(1, 5, 'down'),
      'inconsistent',
      'Leave alone',
    ],
  ],
  differences: [
    [
      'Intrafocus',
      'By its rule: sales conversion is red at 3.0% or less.',
      ['KPISTATUS', '3%', '3.5%', 'up', '3%'],
      'Red',
      'Near target',
      'Off target begins beyond the red flag, as at Spider Impact, Planet DDS and in the SSAS function.',
    ],
    [
      'Oracle Analytics',
      'By its rule: critical at 70% of the target or lower.',
      ['KPISTATUS', 70, 100, 'up', 70],
      'Critical',
      'Near target',
      'The same.',
    ],
    [
      'Stage3',
      'Response in 2 hours: 2.7, in a warning zone of unpublished width.',
      ['KPISTATUS', 2.7, 2, 'down'],
      'Yellow',
      'Off target',
      'Without a red flag it lies 10% of the target away, here at 2.2.',
    ],
    [
      'KPI Tree',
      'Variance as actual minus budget: costs of 115,000 against 100,000.',
      ['KPIVARIANCE', 115_000, 100_000, 'down'],
      '15,000',
      '-15,000',
      'Favourable is positive in both directions, so that a sign means the same in every row.',
    ],
    [
      'Bit1024',
      'Forecast 10,000, actual 12,000, as a share of the actual.',
      ['KPIVARIANCE', 12_000, 10_000, 'up', 'pct'],
      '16.67%',
      '20.00%',
      'A share of the reference, as at KPI Tree and Investopedia.',
    ],
  ],
};
