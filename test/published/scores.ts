import { column } from '../functions/called.ts';
import type { Call, Subject } from './example.ts';

/** The score of an objective from percentages of its key results. */
const scored = (percentages: readonly number[], weights?: readonly number[]): Call => [
  'OKRSCORE',
  0,
  100,
  column(...percentages),
  ...(weights === undefined ? [] : [column(...weights)]),
];

/** A parent, P, over children with these percentages. */
const rolledUp = (percentages: readonly number[], weights: readonly number[], method = 'mean'): Call => [
  'OKRROLLUP',
  column('P', ...percentages.map((_, at) => `C${at + 1}`)),
  column('', ...percentages.map(() => 'P')),
  column('', ...percentages.map((percentage) => percentage / 100)),
  weights.length === 0 ? '' : column('', ...weights),
  method,
];

export const SCORES: Subject = {
  title: 'Scores, roll-ups and grades',
  examples: [
    ['Perdoo', 'Key results at 100%, 0% and 0%.', scored([100, 0, 0]), '33%'],
    ['Perdoo cap', 'Key results at 0% and 200%, capped.', scored([0, 200]), '50%'],
    ['PeopleForce', 'Key results at 20%, 10% and 0%.', scored([20, 10, 0]), '10%'],
    ['Profit.co weights', 'Key results at 56% and 50%.', scored([56, 50]), '53%'],
    ['Planview', 'Objectives at 60%, 20% and 50%.', scored([60, 20, 50]), '43%'],
    ['ServiceNow progress', 'Targets at 40% and 20% with impacts 2 and 3.', scored([40, 20], [2, 3]), '28%'],
    [
      'Synergita',
      'Key results at 30%, 30% and 40% with weights 40%, 20% and 40%.',
      scored([30, 30, 40], [0.4, 0.2, 0.4]),
      '34%',
    ],
    [
      'Holaspirit',
      'NPS 5 of 10 with weight 2, 200 of 300 answers, 2 of 5 improvements.',
      ['OKRSCORE', 0, column(10, 300, 5), column(5, 200, 2), column(2, 1, 1)],
      '52%',
    ],
    [
      'Inspire',
      'One of 3 courses, an outline and 20% of the guidance, weighted 30, 20 and 50.',
      ['OKRSCORE', 0, column(3, 1, 100), column(1, 1, 20), column(30, 20, 50)],
      '40%',
    ],
    [
      'UpRaise weights',
      'Weights 3, 5, 7 and 10: only the first is complete.',
      scored([100, 0, 0, 0], [3, 5, 7, 10]),
      '12%',
    ],
    [
      'UpRaise weights',
      'Weights 3, 5, 7 and 10: only the fourth is complete.',
      scored([0, 0, 0, 100], [3, 5, 7, 10]),
      '40%',
    ],
    [
      'Workfront',
      'A result at 20%, a bar at 30%, a project at 10%, a child goal at 40%.',
      rolledUp([20, 30, 10, 40], []),
      ['25%', '20%', '30%', '10%', '40%'],
    ],
    [
      'UpRaise roll-up',
      'Team objective done with weight 6, company objective with weight 4 at 0%.',
      rolledUp([100, 0], [6, 4]),
      ['60%', '100%', '0%'],
    ],
    ['UpRaise roll-up', 'Weights of 5 each.', rolledUp([100, 0], [5, 5]), ['50%', '100%', '0%']],
    [
      'Synergita',
      'The weighted key results count as one beside children at 50% and 75%.',
      rolledUp([30, 30, 40, 50, 75], [0.4, 0.2, 0.4, 1, 1]),
      ['53%', '30%', '30%', '40%', '50%', '75%'],
    ],
    [
      'ServiceNow status',
      'Targets at 90% and 60%: the worst wins.',
      rolledUp([90, 60], [], 'lowest'),
      ['60%', '90%', '60%'],
    ],
    [
      'ServiceNow status',
      'Three layers: growth from 91% and 60%, beside 80% and 78%; the worst wins.',
      [
        'OKRROLLUP',
        column('Parent', 'Growth', 'Revenue', 'Cost', 'Efficiency', 'Innovation'),
        column('', 'Parent', 'Growth', 'Growth', 'Parent', 'Parent'),
        column('', '', 0.91, 0.6, 0.8, 0.78),
        '',
        'lowest',
      ],
      ['60%', '60%', '91%', '60%', '80%', '78%'],
    ],
    ['Doerr', '1.0 is green.', ['OKRGRADE', 1], 'green', 'Achieved'],
    ['Doerr', '0.7 is green.', ['OKRGRADE', 0.7], 'green', 'Achieved'],
    ['Doerr', '0.6 is yellow.', ['OKRGRADE', 0.6], 'yellow', 'Partly'],
    ['Doerr', '0.4 is yellow.', ['OKRGRADE', 0.4], 'yellow', 'Partly'],
    ['Doerr', '0.3 is red.', ['OKRGRADE', 0.3], 'red', 'Missed'],
    ['Doerr', '0.0 is red.', ['OKRGRADE', 0], 'red', 'Missed'],
    ['Atiim', 'A committed goal is expected to reach 1.0.', ['OKRGRADE', 1, 'committed'], 'met', 'Achieved'],
    [
      'Atiim',
      'A committed goal below 100% needs a postmortem.',
      ['OKRGRADE', 0.99, 'committed'],
      'not met',
      'Partly',
    ],
    [
      'Atiim',
      'An aspirational goal is meant to reach 0.7.',
      ['OKRGRADE', 0.7, 'aspirational'],
      'met',
      'Achieved',
    ],
  ],
  differences: [
    [
      'Doerr',
      '0.35 lies between red, to 0.3, and yellow, from 0.4.',
      ['OKRGRADE', 0.35],
      'not defined',
      'Missed',
      'A band reaches up to the next one: from 0.4, from 0.7.',
    ],
    [
      'Doerr',
      '0.65 lies between yellow, to 0.6, and green, from 0.7.',
      ['OKRGRADE', 0.65],
      'not defined',
      'Partly',
      'The same.',
    ],
    [
      'puzzle/okr',
      'By its rule: 0.35, where fail, commit and target meet at 0.3 and 0.7.',
      ['OKRGRADE', 0.35],
      'commit, yellow',
      'Missed',
      "Google's bands, from 0.4 and 0.7.",
    ],
    [
      'BOJA',
      'By its rule: 0.6 to 0.99 is on track.',
      ['OKRGRADE', 0.6],
      'On Track',
      'Partly',
      "Google's bands, from 0.4 and 0.7.",
    ],
    [
      'Viva Goals scoring',
      'Healthy is 0.6 to 0.8; a score of 1.0 is shown in orange.',
      ['OKRGRADE', 1],
      'orange',
      'Achieved',
      'The target was reached. That it was easy is for the review to say, not for the grade.',
    ],
  ],
};
