import type { Memory } from '../memory.ts';

/** What a person typed about one KPI and has not saved. */
export interface Draft {
  /** The key of the save that it was sent with, so the sheet may hold it although no answer came; else null. */
  readonly sent: string | null;
  readonly value: string;
  /** As ISO text. */
  readonly date: string;
  readonly note: string;
}

export type Drafts = Readonly<Record<string, Draft>>;
export type Typed = Omit<Draft, 'sent'>;

export const isEmpty = ({ value, note }: Typed): boolean => value.trim() === '' && note.trim() === '';

/** The drafts of one person in one workbook. */
export interface DraftShelf {
  read(ids: readonly string[]): Drafts;
  /** Writes what differs from what was read or kept before. */
  keep(drafts: Drafts): void;
}

export function draftShelf(memory: Memory, dataTab: number, person: string): DraftShelf {
  const nameOf = (id: string) => ['milepost.kpi', dataTab, person, id].join('|');
  let kept: Drafts = {};
  return {
    read: (ids) => {
      const drafts: Record<string, Draft> = {};
      for (const id of ids) {
        const draft = parseDraft(memory.read(nameOf(id)));
        if (draft !== null) drafts[id] = draft;
      }
      kept = drafts;
      return drafts;
    },
    keep: (drafts) => {
      for (const id of new Set([...Object.keys(kept), ...Object.keys(drafts)])) {
        const draft = drafts[id];
        if (draft === kept[id]) continue;
        if (draft === undefined) memory.forget(nameOf(id));
        else memory.write(nameOf(id), JSON.stringify(draft));
      }
      kept = drafts;
    },
  };
}

/** A damaged draft is none. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const raw: Partial<Record<keyof Draft, unknown>> | null = JSON.parse(text);
    const { value, date, note, sent } = raw ?? {};
    if (typeof value !== 'string' || typeof date !== 'string' || typeof note !== 'string') return null;
    return { value, date, note, sent: typeof sent === 'string' ? sent : null };
  } catch {
    return null;
  }
}
