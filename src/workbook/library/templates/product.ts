import type { OkrTemplate } from '../../../schema/okr-template.ts';
import { hold, move, reach } from './key-results.ts';

export const PRODUCT_TEMPLATES: readonly OkrTemplate[] = [
  {
    id: 'product-first-day',
    title: 'Let new users feel the value on their first day',
    function: 'Product',
    situation: 'Growth',
    when: 'Many people sign up, and most of them never come back.',
    why: 'Who reaches a useful result at once tends to stay. Every later effort, from mails to sales talks, works on those few only.',
    kind: 'aspirational',
    keyResults: [
      move('activation-rate', { from: 0.32, plus: 0.13 }),
      move('time-to-first-value', { from: 6, times: 0.5 }),
      move('user-retention', { from: 0.24, plus: 0.08 }),
      reach('New users who need help to get started', '%', { from: 0.2, times: 0.6 }),
    ],
  },
  {
    id: 'product-daily-work',
    title: 'Become part of how our users get their work done',
    function: 'Product',
    situation: 'Engagement',
    when: 'Users log in, look around and go back to the tools they had before.',
    why: 'A product that carries real work is renewed without a talk. Use of the core action tells it, logins do not.',
    kind: 'aspirational',
    keyResults: [
      move('weekly-active-users', { from: 1200, times: 1.3 }),
      move('user-retention', { from: 0.28, plus: 0.1 }),
      move('feature-adoption', { from: 0.2, plus: 0.15 }, 'Adoption of the feature that matters most'),
      move('net-promoter-score', { from: 18, plus: 10 }),
    ],
  },
  {
    id: 'product-trusted',
    title: 'Earn the trust of every user, release after release',
    function: 'Product',
    situation: 'Quality',
    when: 'Users hesitate to update, and support spends its days on the last release.',
    why: 'Each defect that reaches users costs twice: once to mend and once in doubt. Trust comes back slowly, so it is worth a quarter.',
    kind: 'committed',
    keyResults: [
      move('escaped-defects', { from: 0.25, times: 0.5 }),
      hold('availability', { from: 0.997, level: 0.999, limit: 0.995 }),
      move('contact-rate', { from: 9, times: 0.75 }),
      move('interaction-to-next-paint', { from: 340, value: 200 }),
    ],
  },
  {
    id: 'product-new-market',
    title: 'Feel like home to users in another country from the first screen',
    function: 'Product',
    situation: 'New market',
    when: 'Sales opens a country whose language, law or habits the product does not know.',
    why: 'A translated product is not yet a local one. Where new users get stuck shows what is missing better than any list of wishes.',
    kind: 'aspirational',
    keyResults: [
      reach('Activation rate of users there', '%', { from: 0.15, plus: 0.15 }),
      reach('Retention after four weeks of users there', '%', { from: 0.12, plus: 0.1 }),
      reach('Requests for missing local features', 'per month', { from: 40, times: 0.5 }),
    ],
  },
];
