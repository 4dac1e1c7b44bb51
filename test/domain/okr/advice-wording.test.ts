import { expect, test } from 'vitest';
import {
  isAboutPay,
  namesAmount,
  readsLikeActivity,
  readsLikeBusinessAsUsual,
} from '../../../src/domain/okr/advice-wording.ts';

test.each([
  ['a thing is made', 'Launch the customer portal', true],
  ['without an article', 'Launch mobile app', true],
  ['in capitals', 'BUILD ONBOARDING FLOW', true],
  ['a habit is one too', 'Build a habit of weekly reviews', true],
  ['it is counted, but what does it change', 'Hold 10 customer interviews', true],
  ['British spelling', 'Organise two meetups', true],
  ['American spelling', 'Organize two meetups', true],
  ['two words', 'Roll out the new planning process', true],
  ['a document', 'Publish a report on the state of research', true],
  ['a practice', 'Implement a retro after every incident', true],
  ['of those, only with an article', 'Complete the security audit', true],
  ['with an article', 'Make a plan for every region', true],
  ['or with how many', 'Complete 12 customer visits', true],
  ['a measure that begins with such a word', 'Build time', false],
  ['what it costs', 'Run cost per order', false],
  ['how often', 'Release frequency per month', false],
  ['a rate', 'Launch conversion rate', false],
  ['a share of what is done', 'Deliver 95% of orders', false],
  ['a level in words', 'Deliver every order within a day', false],
  ['an adjective', 'Complete profiles', false],
  ['a longer word', 'Building permits', false],
  ['a word with a hyphen', 'Build-up of stock', false],
  ['not the first word', 'Teams that launch alone', false],
  ['a figure', 'Glassdoor rating', false],
  ['another', 'Time to fill', false],
  ['a change', 'Increase weekly active users from 100 to 500', false],
  ['nothing', '', false],
])('as an activity, %s: %s', (_, title, answer) => {
  expect(readsLikeActivity(title)).toBe(answer);
});

test.each([
  ['Maintain our service level', true],
  ['Keep customers happy', true],
  ['Continue the migration', true],
  ['Continuing education for all', true],
  ['Continuous delivery for every team', false],
  ['Keynotes that people remember', false],
  ['Keep-alive for every connection', false],
  ['Top performers choose to stay', false],
  ['Win back what we could not keep', false],
  ['', false],
])('as business as usual: %s', (title, answer) => {
  expect(readsLikeBusinessAsUsual(title)).toBe(answer);
});

test.each([
  ['a percentage', 'Grow revenue by 20%', true],
  ['with a blank', 'Grow revenue by 20 %', true],
  ['money', 'Reach €2m in new business', true],
  ['money with a blank', 'Reach € 2m in new business', true],
  ['a number of something', 'Win 10 new customers', true],
  ['in small letters', 'win 10 new customers', true],
  ['in the middle', 'Delight our 500 largest customers', true],
  ['at the end', 'Raise the score to 8', true],
  ['with a decimal point', 'Raise the score to 4.5', true],
  ['in thousands', 'Grow to 50k users', true],
  ['at the start', '100 happy customers', true],
  ['a year', 'Be ready for 2027', false],
  ['a date', 'Move to the new office by 31.12.2027', false],
  ['a quarter', 'A strong finish in Q3 2026', false],
  ['a name with a digit', 'Lead the B2B market', false],
  ['a rank', 'Become a top 10 employer', false],
  ['a rank at the start', 'Top 3 in every market', false],
  ['the best of all', 'Be the number 1 choice of families', false],
  ['around the clock', 'Be there for customers 24/7', false],
  ['a class', 'Offer 5-star service', false],
  ['a standard', 'Earn ISO 27001 before our rivals', false],
  ['a version', 'Bring Windows 11 to every desk', false],
  ['a numbered phase', 'Finish phase 2 of the move', false],
  ['no digit', 'Be where good people come and stay', false],
  ['nothing', '', false],
])('as an amount, %s: %s', (_, title, answer) => {
  expect(namesAmount(title)).toBe(answer);
});

test.each([
  ['pay', true],
  ['bonus', true],
  ['bonus 2026', true],
  ['target_bonus', true],
  ['salary band', true],
  ['variable pay (%)', true],
  ['hourly wage', true],
  ['rating', true],
  ['performance rating', true],
  ['payment method', false],
  ['payback', false],
  ['risk rating', false],
  ['rating agency', false],
  ['customer rating', false],
  ['confidence', false],
  ['owner', false],
])('as pay: %s', (name, answer) => {
  expect(isAboutPay(name)).toBe(answer);
});
