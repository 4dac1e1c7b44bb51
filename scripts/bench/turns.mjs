import { median } from './timing.mjs';

/**
 * The median time of each, by name. They take turns, so that a busy machine slows each alike; one that has taken
 * `budget` milliseconds sits out the other rounds.
 * @template Name
 * @param {ReadonlyMap<Name, () => Promise<number>>} acts @param {{ rounds: number, budget: number }} limits
 */
export async function takeTurns(acts, { rounds, budget }) {
  /** @type {Map<Name, number[]>} */
  const times = new Map([...acts.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, act] of acts) {
      const taken = times.get(name) ?? [];
      if (taken.reduce((sum, time) => sum + time, 0) < budget) taken.push(await act());
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]));
}
