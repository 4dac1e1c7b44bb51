import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { answerAs } from './answer.ts';
import { pageParts, sourceRows } from './page-rows.ts';
import { SUBJECTS } from './subjects.ts';

describe.each(SUBJECTS)('$title', ({ examples, differences }) => {
  const expected = examples.map(
    ([source, says, call, published, means]) => [source, says, call, means ?? published] as const,
  );
  test.each(expected)('%s: %s', (_source, _says, call, result) => {
    expect(answerAs(call, result)).toEqual(result);
  });

  test.runIf(differences.length > 0).each(differences)('%s, another convention: %s', (...difference) => {
    const [, , call, published, ours] = difference;
    expect(answerAs(call, ours)).toEqual(ours);
    expect(answerAs(call, published)).not.toEqual(published);
  });
});

const ROWS = SUBJECTS.flatMap(({ examples, differences }) => [...examples, ...differences]);

test.each(FUNCTIONS.filter(({ name }) => !/REVIEW|CHECK/.test(name)))('$name has an example', ({ name }) => {
  expect(ROWS.map(([, , [called]]) => called)).toContain(name);
});

test('no example stands twice', () => {
  const calls = ROWS.map(([source, , call, published]) => JSON.stringify([source, call, published]));
  expect(calls).toEqual([...new Set(calls)]);
});

test('every source has an example', () => {
  const used = new Set<string>(ROWS.map(([source]) => source));
  expect(sourceRows().filter(([name = '']) => !used.has(name))).toEqual([]);
});

test.each(pageParts())(
  'the page shows a result of ours in every row of "$title"',
  ({ examples, differences }) => {
    for (const [source, , call, published, ours] of [...examples, ...differences]) {
      expect(source).toMatch(/^\[.+\]\(https?:\/\/.+\)$/);
      expect(call).toMatch(/^`(OKR|KPI)[A-Z]+\(.*\)`$/);
      expect([published, ours]).not.toContain('');
    }
  },
);
