import { plainWord } from '../../src/domain/input/word.ts';
import type { OkrRowView } from '../../src/schema/calls.ts';

export interface ObjectiveView extends Pick<OkrRowView, 'id' | 'title'> {
  readonly keyResults: readonly OkrRowView[];
}

/** The key results of one person, each under its objective, in the order of the sheet. */
export function objectivesOf(rows: readonly OkrRowView[], owner: string | null): ObjectiveView[] {
  if (owner === null) return [];
  const titles = new Map(rows.filter((row) => row.item === 'Objective').map((row) => [row.id, row.title]));
  const groups = new Map<string, OkrRowView[]>();
  for (const row of rows) {
    if (row.item !== 'Key result' || row.id === '' || plainWord(row.owner) !== plainWord(owner)) continue;
    const parent = titles.has(row.parent) ? row.parent : '';
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return [...groups].map(([id, keyResults]) => ({
    id,
    title: titles.get(id) ?? 'Without an objective',
    keyResults,
  }));
}
