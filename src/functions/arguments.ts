import { grid } from '../domain/input/cell.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { Parameters } from './definition.ts';

/** What a sentence calls a parameter. */
export const fieldOf = (key: string): string => key.replace(/_/g, ' ');

/** The arguments that are no columns, by parameter name. */
export function readShared(
  name: string,
  parameters: Parameters,
  args: readonly unknown[],
  civil: CivilClock,
): Readonly<Record<string, unknown>> | Problem {
  const all = Object.entries(parameters);
  if (args.length > all.length) return { problem: 'tooManyArguments', name, most: all.length };
  const shared: Record<string, unknown> = {};
  for (const [at, [key, { spread, read }]] of all.entries()) {
    if (spread === 'column') continue;
    const cells = spread === 'once' ? grid(args[at]).flat() : [args[at]];
    if (cells.length > 1) return { problem: 'severalCells', argument: key };
    const value = read(cells[0], fieldOf(key), civil);
    if (isProblem(value)) return value;
    shared[key] = value;
  }
  return shared;
}
