import { plainWord } from '../domain/input/word.ts';
import type { Notice } from '../schema/calls.ts';
import type { OkrSheet } from './okr-sheet.ts';
import { rowsWithId, rowsWithoutId } from './okr-table.ts';
import { rowsById, standsTwice } from './row-of-id.ts';
import type { ScoredRow } from './scored-row.ts';
import type { ReadSettings } from './settings-table.ts';

/** What keeps somebody from checking in, each with where it is and what to do. */
export function noticesOf(okrs: OkrSheet, settings: ReadSettings, running: readonly ScoredRow[]): Notice[] {
  return [
    ...withoutId(okrs),
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

const duplicates = ({ tab, layout }: OkrSheet): readonly string[] =>
  [...rowsById(rowsWithId(tab, layout)).values()].flatMap((rows) =>
    rows.length > 1 ? [standsTwice(rows, tab.name)] : [],
  );

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
