import type { ApplyFormatInput } from '../../src/schema/calls.ts';
import type { Direction } from '../../src/schema/words.ts';
import type { Band } from './band.ts';
import { numberLiteral } from './number-literal.ts';

/**
 * When a cell is green, amber and red, as native formulas for the first cell; `target` is a cell or a literal. They say
 * what KPISTATUS says: equal is what differs by less than 1e-9 of the larger, and at most one of the three holds.
 */
export function ruleFormulas(
  value: string,
  target: string,
  direction: Direction,
  band: Band,
): ApplyFormatInput['when'] {
  const { isOn, isNear, isSound } =
    direction === 'near' ? nearness(value, target, band) : standing(value, target, direction, band);
  const numbers = [`ISNUMBER(${value})`, `ISNUMBER(${target})`, ...isSound];
  // What is not asked for is not computed, so that a text or an error gives no colour.
  const when = (...tests: string[]) => `IF(AND(${numbers.join(';')});AND(${tests.join(';')});FALSE)`;
  return {
    good: when(isOn),
    warn: when(`NOT(${isOn})`, isNear),
    bad: when(`NOT(${isOn})`, `NOT(${isNear})`),
  };
}

interface Tests {
  readonly isOn: string;
  readonly isNear: string;
  /** Without which the comparison says nothing. */
  readonly isSound: readonly string[];
}

function standing(value: string, target: string, direction: 'up' | 'down', band: Band): Tests {
  const asGood = (one: string, other: string) =>
    direction === 'up' ? atLeast(one, other) : atLeast(other, one);
  const isOn = asGood(value, target);
  if (band.kind === 'flag') {
    const flag = numberLiteral(band.flag);
    return { isOn, isNear: asGood(value, flag), isSound: [asGood(target, flag)] };
  }
  const flag = `(${target}${direction === 'up' ? '-' : '+'}${share(target, band.percent)})`;
  return { isOn, isNear: asGood(value, flag), isSound: [] };
}

function nearness(value: string, target: string, band: Band): Tests {
  const red = band.kind === 'flag' ? numberLiteral(band.flag) : share(target, band.percent);
  // Further apart than any number is further than any band.
  const within = (reach: string) =>
    `IFERROR(ABS(${value}-${target})-${reach}<=MAX(ABS(${value});ABS(${target});${reach})/10^9;FALSE)`;
  return { isOn: within(`${red}/2`), isNear: within(red), isSound: [] };
}

const atLeast = (one: string, other: string) => `${one}>=${other}-MAX(ABS(${one});ABS(${other}))/10^9`;

const share = (target: string, percent: number) => `ABS(${target})*${numberLiteral(percent / 100)}`;
