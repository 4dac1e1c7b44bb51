import { isBlank, MESSAGE, type Message, readChoice, readName, readNumber } from './cell.ts';
import { type Fraction, lower, ONE, within, ZERO } from './fraction.ts';
import { weigh, weightedMean } from './okr-score.ts';
import { type Answer, down, Failure, layOut, shown } from './sheet.ts';

const METHODS = { mean: [''], lowest: [] } as const;
type Method = keyof typeof METHODS;

/** A row of a tree; a row without an id can't be a parent. */
export interface Member {
  readonly id: string | Message;
  readonly parent: string | Message;
  readonly weight: unknown;
  /** Whatever stands in it or hangs below it, it has no figure. */
  readonly isSpoilt: boolean;
  /** Moves the number of its parent. */
  readonly counts: boolean;
  /** Keeps its own number whatever hangs below it. */
  readonly keepsOwn: boolean;
}

interface Scored extends Member {
  readonly score: unknown;
}

export type Figure = Fraction | null | Message;

export function okrRollup(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['word', 'word', 'value', 'value', 'single']);
  const method = readChoice(sheet.single[4], METHODS);
  if (method === MESSAGE) throw new Failure();
  const members = sheet.rows.map(
    ({ cells: [id, parent, score, weight] }): Scored => ({
      id: readName(id),
      parent: readName(parent),
      weight,
      score,
      isSpoilt: readName(id) === MESSAGE || readName(parent) === MESSAGE,
      counts: true,
      keepsOwn: false,
    }),
  );
  const scores = rollUp(
    members,
    ({ score }) => {
      const own = readNumber(score);
      return own === MESSAGE || own === null ? own : within(ZERO, own, ONE);
    },
    method,
  );
  return down(
    'Score',
    sheet,
    scores.map((score) => shown(score, 1)),
  );
}

/** Every member's figure: its own where it has no children, otherwise made of theirs. */
export function rollUp<M extends Member>(
  members: readonly M[],
  own: (member: M) => Figure,
  method: Method,
): Figure[] {
  const known = new Map<M, Figure>();
  const parents = new Map(members.map((member) => [member, parentOf(member, members)]));
  const childrenOf = (parent: M): M[] =>
    members.filter((each) => parents.get(each) === parent && each.counts && !parent.keepsOwn);
  const hasBadWeight = (member: M): boolean => {
    const parent = parents.get(member);
    const siblings = parent === undefined || method === 'lowest' ? [] : childrenOf(parent);
    return weigh(siblings.map(({ weight }) => weight))[siblings.indexOf(member)] === MESSAGE;
  };
  const figure = (member: M): Figure => {
    let result = known.get(member);
    if (result === undefined) {
      const isBad = isBroken(member, members, parents) || hasBadWeight(member);
      result = isBad ? MESSAGE : combined(member);
      known.set(member, result);
    }
    return result;
  };
  const combined = (member: M): Figure => {
    const children = childrenOf(member);
    if (children.length === 0) return own(member);
    const figures = children.map(figure);
    if (figures.includes(MESSAGE)) return MESSAGE;
    const numbers = figures.map((each) => (each === null || each === MESSAGE ? ZERO : each));
    if (method === 'lowest') return numbers.reduce(lower);
    const weights = weigh(children.map(({ weight }) => weight));
    return weightedMean(
      numbers,
      weights.map((weight) => (weight === MESSAGE ? ZERO : weight)),
    );
  };
  return members.map(figure);
}

function parentOf<M extends Member>({ parent }: M, members: readonly M[]): M | undefined {
  if (parent === MESSAGE || isBlank(parent)) return undefined;
  const found = members.filter(({ id }) => id === parent);
  return found.length === 1 ? found[0] : undefined;
}

function isBroken<M extends Member>(
  member: M,
  members: readonly M[],
  parents: ReadonlyMap<M, M | undefined>,
): boolean {
  if (member.isSpoilt) return true;
  const isNamed = member.id !== '' && member.id !== MESSAGE;
  if (isNamed && members.some((other) => other !== member && other.id === member.id)) return true;
  return isInCircle(member, parents);
}

function isInCircle<M>(member: M, parents: ReadonlyMap<M, M | undefined>): boolean {
  let above = parents.get(member);
  for (let step = 0; step < parents.size && above !== undefined; step++) {
    if (above === member) return true;
    above = parents.get(above);
  }
  return false;
}
