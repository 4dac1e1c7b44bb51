import { type CivilClock, civilDateIn } from '../domain/time/civil-date.ts';
import type { SheetFunction } from './define.ts';

/**
 * What the global of a custom function does. `zone` is the spreadsheet's time zone; asking for it costs a call of a
 * service, so it is asked only once a cell holds a Date.
 */
export function callFunction(
  { evaluate }: SheetFunction,
  args: readonly unknown[],
  zone: () => string,
): unknown {
  let clock: CivilClock | undefined;
  return evaluate(withoutTrailingGaps(args), (instant) => {
    clock ??= civilDateIn(zone());
    return clock(instant);
  });
}

/** A declaration that names all parameters passes on undefined for those that were not typed. */
function withoutTrailingGaps(args: readonly unknown[]): readonly unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length--;
  return args.slice(0, length);
}
