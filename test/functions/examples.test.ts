import { expect, test } from 'vitest';
import { functionCard } from '../../src/functions/card.ts';
import { HELP } from '../../src/functions/help.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { argumentValues } from '../../src/functions/manual/message-text.ts';
import { called } from './called.ts';

const EXAMPLES = Object.entries(HELP).flatMap(([name, { examples }]) =>
  examples.map((example) => ({ name, ...example })),
);
const CARDS = FUNCTIONS.map(functionCard);
const FORMULAS = CARDS.flatMap(({ examples }) => examples.map(({ formula }) => formula));

test.each(EXAMPLES)('$name: $says', ({ name, args, result }) => {
  const computed = called(name, ...argumentValues(args));
  if (typeof result === 'number') expect(computed).toBeCloseTo(result, 12);
  else expect(rounded(computed)).toEqual(rounded(result));
});

/** Numbers of a block to 12 digits, since 0.3 is stored in more ways than one. */
function rounded(block: unknown): unknown {
  if (Array.isArray(block)) return block.map(rounded);
  return typeof block === 'number' ? Number(block.toPrecision(12)) : block;
}

test('the registry and the help name the same functions in the same order', () => {
  expect(Object.keys(HELP)).toEqual(FUNCTIONS.map(({ name }) => name));
});

test.each(FUNCTIONS)('$name has help for its parameters, in their order', ({ name, parameters }) => {
  expect(Object.keys(HELP[name]?.parameters ?? {})).toEqual(parameters);
});

test.each(CARDS)('$name puts its optional parameters last and says that they are', ({ parameters }) => {
  const optional = parameters.map((parameter) => parameter.optional);
  expect(optional).toEqual([...optional].sort());
  expect(parameters.map(({ text }) => text.endsWith('Optional.'))).toEqual(optional);
});

const LONGEST_HELP = 80;

test.each(Object.entries(HELP))('%s says of each parameter what it is in one short line', (_, help) => {
  const long = Object.values(help.parameters).filter(({ text }) => text.length > LONGEST_HELP);
  expect(long).toEqual([]);
});

test.each(Object.entries(HELP))(
  '%s has three examples or more, one of them over a range',
  (_, { examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.flatMap(({ args }) => args).filter((each) => typeof each === 'object')).not.toEqual([]);
  },
);

test.each(FORMULAS)('%s can be typed in any locale', (formula) => {
  const outsideTexts = formula.replace(/"[^"]*"/g, '""');
  expect(outsideTexts).not.toMatch(/[,.{}]/);
});

test('a formula is written from the arguments of its example', () => {
  expect(FORMULAS).toContain('=OKRPROGRESS(""; 95%; 93%; "at least"; 90%)');
  expect(FORMULAS).toContain('=OKRSCORE(0; G2:G3; H2:H3; I2:I3)');
});
