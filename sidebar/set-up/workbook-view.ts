import { plainWord } from '../../src/domain/input/word.ts';
import { type CivilDate, fromIso } from '../../src/domain/time/civil-date.ts';
import type { SetUpView } from '../../src/schema/set-up-views.ts';
import { PARTS, type Part } from '../../src/schema/words.ts';
import { offeredCycles, type TypedCycle } from './cycles.ts';

/** What the dialog has to know of the workbook. */
export interface WorkbookView {
  readonly today: CivilDate;
  /** The parts whose tabs are there. */
  readonly parts: readonly Part[];
  /** The names of our tabs. */
  readonly tabs: readonly string[];
  /** What Settings lists. */
  readonly cycles: readonly TypedCycle[];
  /** The one that Settings names, else this quarter. */
  readonly cycle: TypedCycle;
  readonly teams: readonly string[];
}

const TABLES_OF: Readonly<Record<Part, readonly string[]>> = {
  okrs: ['okrs', 'checkIns'],
  kpis: ['kpis', 'kpiData'],
};

export function workbookView({ today, tabs, settings }: SetUpView): WorkbookView {
  const [header = [], ...rows] = settings;
  const column = (name: string): readonly string[] => {
    const place = header.indexOf(name);
    return rows.map((cells) => String(cells[place] ?? '').trim());
  };
  const [names, starts, ends] = [column('Name'), column('Start'), column('End')];
  const cycles = names
    .map((name, row) => ({ name, start: starts[row] ?? '', end: ends[row] ?? '' }))
    .filter(({ name }) => name !== '');
  const current = column('Value')[column('Setting').indexOf('Current cycle')] ?? '';
  const day = fromIso(today) ?? (0 as CivilDate);
  const [thisQuarter = { name: '', start: '', end: '' }] = offeredCycles(day);
  const cycle = cycles.find(({ name }) => plainWord(name) === plainWord(current)) ?? thisQuarter;
  return {
    today: day,
    parts: PARTS.filter((part) => TABLES_OF[part].some((table) => tabs[table])),
    tabs: Object.values(tabs).filter((name) => name !== ''),
    cycles,
    cycle: { name: cycle.name, start: cycle.start, end: cycle.end },
    teams: column('Teams').filter((name) => name !== ''),
  };
}
