import { plainWord } from '../../src/domain/input/word.ts';
import type { Notice, OkrsView, TablesView } from '../../src/schema/calls.ts';

/** What keeps somebody from checking in, each with where it is and what to do. */
export function noticesOf(okrs: OkrsView, settings: TablesView): Notice[] {
  return [
    ...withoutId(okrs),
    ...withoutFeed(okrs),
    ...[...duplicates(okrs), ...withoutOwner(okrs), ...withoutCycle(settings), ...settings.doubts].map(
      (text): Notice => ({ text, remedy: null }),
    ),
  ];
}

function withoutId({ name, withoutId: count }: OkrsView): readonly Notice[] {
  if (count === 0) return [];
  const [rows, them] = count === 1 ? ['One row has', 'it'] : [`${count} rows have`, 'them'];
  return [{ text: `${rows} no ID in ${name}, so nobody can check in on ${them}.`, remedy: 'giveIds' }];
}

/** Named by hand, or fed by a KPI that has no value yet: nothing can be typed into the check-in of either. */
const withoutFeed = ({ rows }: OkrsView): readonly Notice[] =>
  rows
    .filter(({ item, kpi, current }) => item === 'Key result' && kpi !== null && current === null)
    .map(({ id, kpi }) => ({
      text: `${id} has no value from ${kpi}. Give ${kpi} one, or set up again to link them.`,
      remedy: 'setUp',
    }));

const duplicates = ({ name, sharedIds }: OkrsView): readonly string[] =>
  sharedIds.map(
    ({ id, rows }) =>
      `The ID ${id} stands in rows ${rows.join(' and ')} of ${name}. Give one of them another ID.`,
  );

function withoutOwner({ name, rows }: OkrsView): readonly string[] {
  const [first, ...others] = rows.filter((row) => row.item === 'Key result' && row.owner === '');
  if (first === undefined) return [];
  const where = others.length === 0 ? `row ${first.row}` : `row ${first.row} and ${others.length} more`;
  return [
    `Nobody owns "${first.title}" (${name}, ${where}), so it is in nobody’s check-in. Put a name in Owner.`,
  ];
}

function withoutCycle({ cycleName, cycles }: TablesView): readonly string[] {
  if (cycleName === '') return ['Settings names no current cycle. Choose one there, beside "Current cycle".'];
  if (cycles.some((name) => plainWord(name) === plainWord(cycleName))) return [];
  return [
    `The current cycle "${cycleName}" is not in the list of cycles in Settings. Add it with its dates, or choose another.`,
  ];
}
