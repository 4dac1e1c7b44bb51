import { plainWord } from '../domain/input/word.ts';
import type { Notice } from '../schema/calls.ts';
import type { OkrSheet } from './okr-sheet.ts';
import { rowsWithId, rowsWithoutId } from './okr-table.ts';
import type { ScoredRow } from './scored-row.ts';
import type { ReadSettings } from './settings-table.ts';

/** What keeps somebody from checking in, each with where it is and what to do. */
export function noticesOf(okrs: OkrSheet, settings: ReadSettings, running: readonly ScoredRow[]): Notice[] {
  return [
    ...withoutId(okrs),
    ...withoutFeed(running),
    ...[
      ...duplicates(okrs),
      ...withoutOwner(okrs, running),
      ...withoutCycle(settings),
      ...settings.doubts,
    ].map((text): Notice => ({ text, remedy: null })),
  ];
}

function withoutId({ tab, layout }: OkrSheet): readonly Notice[] {
  const { length } = rowsWithoutId(tab, layout);
  if (length === 0) return [];
  const rows = length === 1 ? 'One row has' : `${length} rows have`;
  return [
    {
      text: `${rows} no ID in ${tab.name}, so nobody can check in on ${length === 1 ? 'it' : 'them'}.`,
      remedy: 'giveIds',
    },
  ];
}

/** Named by hand, or fed by a KPI that has no value yet: nothing can be typed into the check-in of either. */
const withoutFeed = (running: readonly ScoredRow[]): readonly Notice[] =>
  running
    .filter(({ item, kpi, current }) => item === 'Key result' && kpi !== '' && current === null)
    .map(({ id, kpi }) => ({
      text: `${id} has no value from ${kpi}. Give ${kpi} one, or set up again to link them.`,
      remedy: 'setUp',
    }));

function duplicates({ tab, layout }: OkrSheet): readonly string[] {
  const rows = new Map<string, number[]>();
  for (const { id, row } of rowsWithId(tab, layout)) rows.set(id, [...(rows.get(id) ?? []), row]);
  return [...rows]
    .filter(([, numbers]) => numbers.length > 1)
    .map(
      ([id, numbers]) =>
        `The ID ${id} stands in rows ${numbers.join(' and ')} of ${tab.name}. Give one of them another ID.`,
    );
}

function withoutOwner({ tab }: OkrSheet, running: readonly ScoredRow[]): readonly string[] {
  const orphans = running.filter((row) => row.item === 'Key result' && row.owner === '');
  const [first] = orphans;
  if (first === undefined) return [];
  const where = orphans.length === 1 ? `row ${first.row}` : `row ${first.row} and ${orphans.length - 1} more`;
  return [
    `Nobody owns "${first.title}" (${tab.name}, ${where}), so it is in nobody’s check-in. Put a name in Owner.`,
  ];
}

function withoutCycle({ cycleName, cycles }: ReadSettings): readonly string[] {
  if (cycleName === '') return ['Settings names no current cycle. Choose one there, beside "Current cycle".'];
  if (cycles.some((cycle) => plainWord(cycle.name) === plainWord(cycleName))) return [];
  return [
    `The current cycle "${cycleName}" is not in the list of cycles in Settings. Add it with its dates, or choose another.`,
  ];
}
