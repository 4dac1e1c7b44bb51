import type { Place } from '../../src/schema/calls.ts';
import type { Memory } from '../memory.ts';

/** What a person typed about one key result and has not saved. */
export interface Draft {
  /** Names the entry in the log. Kept until the entry is saved or, once sent, until the draft changes. */
  readonly key: string;
  /** The day it was begun, as ISO text. */
  readonly day: string;
  /** It has been sent, so the log may hold it although no answer came. */
  readonly sent: boolean;
  readonly value: string;
  readonly confidence: number | null;
  readonly comment: string;
  readonly blocker: string;
  readonly evidence: string;
}

export type Drafts = Readonly<Record<string, Draft>>;

export type Typed = Pick<Draft, 'value' | 'confidence' | 'comment' | 'blocker' | 'evidence'>;

export function newDraft(key: string, day: string): Draft {
  return { key, day, sent: false, value: '', confidence: null, comment: '', blocker: '', evidence: '' };
}

export function isEmpty(draft: Draft): boolean {
  const { value, confidence, comment, blocker, evidence } = draft;
  return confidence === null && [value, comment, blocker, evidence].every((text) => text.trim() === '');
}

/** The drafts of one person in one workbook. */
export interface DraftShelf {
  read(ids: readonly string[]): Drafts;
  /** Writes what differs from `before`. */
  update(before: Drafts, after: Drafts): void;
}

export function draftShelf(memory: Memory, place: Place, person: string): DraftShelf {
  const nameOf = (id: string) =>
    ['milepost.draft', place.okrs, place.checkIns, place.zone, person, id].join('|');
  return {
    read: (ids) => {
      const drafts: Record<string, Draft> = {};
      for (const id of ids) {
        const draft = parseDraft(memory.read(nameOf(id)));
        if (draft !== null) drafts[id] = draft;
      }
      return drafts;
    },
    update: (before, after) => {
      for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const draft = after[id];
        if (draft === before[id]) continue;
        if (draft === undefined) memory.forget(nameOf(id));
        else memory.write(nameOf(id), JSON.stringify(draft));
      }
    },
  };
}

/** An older or damaged draft gives what can be read of it, or null. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const raw: Partial<Record<keyof Draft, unknown>> | null = JSON.parse(text);
    if (raw === null || typeof raw.key !== 'string' || typeof raw.day !== 'string') return null;
    const blank = newDraft(raw.key, raw.day);
    return {
      ...blank,
      sent: raw.sent === true,
      confidence: typeof raw.confidence === 'number' ? raw.confidence : null,
      value: textOf(raw.value),
      comment: textOf(raw.comment),
      blocker: textOf(raw.blocker),
      evidence: textOf(raw.evidence),
    };
  } catch {
    return null;
  }
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}
