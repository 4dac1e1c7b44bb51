import { describe, expect, test } from 'vitest';
import { type Answers, NO_ANSWERS, QUESTIONS, recommended } from '../../../sidebar/set-up/recommendation.ts';

/** Answers in the order of the questions: y, n or - for none. */
const answered = (letters: string): Answers => ({
  ...NO_ANSWERS,
  ...Object.fromEntries(
    QUESTIONS.map(({ key }, index) => [key, letters[index] === '-' ? null : letters[index] === 'y']),
  ),
});

describe('the recommendation of the five questions', () => {
  test.each([
    ['change, time, and numbers there are: OKRs are added to the KPIs', 'yyyyy', 'okrs,kpis', 'stay as KPIs'],
    ['numbers alone are enough for KPIs beside', 'ynyny', 'okrs,kpis', 'stay as KPIs'],
    ['what runs has to stay healthy meanwhile', 'nyyyn', 'okrs,kpis', 'stays healthy meanwhile'],
    ['nothing to watch besides', 'yyynn', 'okrs', 'OKRs are enough'],
    ['OKRs need the time of reviews', 'yynyy', 'kpis', 'without time for them begin with KPIs'],
    ['also where nothing is watched yet', 'ynnnn', 'kpis', 'without time for them begin with KPIs'],
    ['nothing has to change, something runs', 'nnyyn', 'kpis', 'how you are'],
    ['nothing has to change, numbers there are', 'nnnny', 'kpis', 'how you are'],
    ['nothing at all', 'nnnnn', 'kpis', 'a few KPIs show when something does'],
    ['time alone makes no goal', 'nnynn', 'kpis', 'a few KPIs show when something does'],
  ])('%s', (_reason, letters, parts, reason) => {
    const advice = recommended(answered(letters));
    expect(advice?.parts.join()).toBe(parts);
    expect(advice?.reason).toContain(reason);
  });

  test.each([
    ['none', '-----'],
    ['the first', '-yyyy'],
    ['the last', 'nnnn-'],
  ])('waits for every answer: %s is missing', (_reason, letters) => {
    expect(recommended(answered(letters))).toBeNull();
  });

  test('is one sentence for each of the 32 ways to answer', () => {
    for (let way = 0; way < 32; way++) {
      const letters = [...way.toString(2).padStart(5, '0')].map((bit) => (bit === '1' ? 'y' : 'n')).join('');
      expect(recommended(answered(letters))?.reason).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});
