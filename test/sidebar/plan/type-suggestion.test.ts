import { expect, test } from 'vitest';
import { suggestedType } from '../../../sidebar/plan/type-suggestion.ts';

test.each([
  ['from a start to a target', 'Offer acceptance', '%', 0.7, 0.85, 'reach'],
  ['less is a change too', 'Reduce time to fill', 'days', 45, 25, 'reach'],
  ['a change to at least is still a change', 'Raise NPS to at least 50', '', 30, 50, 'reach'],
  ['a change that has no numbers yet', 'Cut rework', '', null, null, 'reach'],
  ['start and target are equal', 'Uptime', '%', 0.99, 0.99, 'at least'],
  ['equal, of something of which less is better', 'Churn', '%', 0.02, 0.02, 'at most'],
  ['to keep', 'Keep engagement', '', 8, 7.5, 'at least'],
  ['to keep below', 'Keep absence below 3%', '%', null, 0.03, 'at most'],
  ['to keep something of which less is better', 'Keep overtime hours', 'hours', 5, 6, 'at most'],
  ['never below is at least', 'Stock never below 20', '', null, 20, 'at least'],
  ['at least, without a start', 'At least 20 interviews', '', null, 20, 'at least'],
  ['at most, without a start', 'At most 2 open incidents', '', null, 2, 'at most'],
  ['at least, from a start', 'At least 20 interviews', '', 5, 20, 'reach'],
  ['between two bounds', 'Keep stock between 20 and 30 days', 'days', null, 20, 'between'],
  ['between without numbers names no bounds', 'Gap between equal jobs', '%', 0.09, 0.05, 'reach'],
  ['a level without a number is none', 'People below market pay', '', null, 12, 'reach'],
  ['yes or no by its unit', 'Works council agrees', 'yes/no', null, null, 'yes/no'],
  ['a deed without numbers', 'Launch the referral programme', '', null, null, 'yes/no'],
  ['a deed with numbers is measured', 'Hold interviews', '', 0, 20, 'reach'],
  ['a share of work', 'Migration completed', '%', 0, 1, 'milestone'],
  ['a share that is no work', 'Offers accepted', '%', 0, 1, 'reach'],
  ['a baseline', 'Find out the candidate NPS', '', null, null, 'baseline'],
  ['a baseline with a target is measured', 'Beat the baseline', '', 10, 20, 'reach'],
  ['nothing typed', '', '', null, null, 'reach'],
] as const)('%s', (_reason, title, unit, start, target, type) => {
  expect(suggestedType({ title, unit, start, target }).type).toBe(type);
});
