import { plainWord } from '../../src/domain/input/word.ts';
import { type BrokenCycle, type Cycle, cycleFinder, readCycles } from '../../src/domain/okr/cycle.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { DEFAULT_SETTINGS, readSettings, type ScoringSettings } from '../../src/domain/okr/settings.ts';
import { type CivilDate, fromIso } from '../../src/domain/time/civil-date.ts';
import type { TablesView } from '../../src/schema/calls.ts';
import { isProblem, type Problem } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';

/** What rows are judged by, as the formulas of the sheet have it. */
export interface ScoringSources {
  readonly today: CivilDate;
  readonly scoring: ScoringSettings;
  readonly cycles: readonly (Cycle | BrokenCycle)[];
  readonly cycleOf: (name: string) => Cycle | Problem;
  /** Whether a row is of the current cycle, or of none that is known. */
  isCurrent(row: Pick<OkrRow, 'cycle'>): boolean;
}

/** The workbook says beside its tables what can't be read in Settings; then the defaults hold. */
export function scoringSources({
  today,
  settings,
  calendar,
  cycleName,
}: Pick<TablesView, 'today' | 'settings' | 'calendar' | 'cycleName'>): ScoringSources {
  const read = readSettings(settings);
  const cycles = readCycles(calendar, NO_CLOCK);
  const known = isProblem(cycles) ? [] : cycles;
  const cycleOf = cycleFinder(known);
  return {
    today: fromIso(today) ?? (0 as CivilDate),
    scoring: 'problem' in read ? DEFAULT_SETTINGS : read,
    cycles: known,
    cycleOf,
    isCurrent: ({ cycle }) => plainWord(cycle) === plainWord(cycleName) || isProblem(cycleOf(cycle)),
  };
}
