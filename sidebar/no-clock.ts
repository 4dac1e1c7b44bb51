import type { CivilClock } from '../src/domain/time/civil-date.ts';

/** For tables of the server, whose dates come as text. */
export const NO_CLOCK: CivilClock = () => Number.NaN as ReturnType<CivilClock>;
