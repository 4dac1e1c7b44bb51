import type { Item } from '../../src/schema/words.ts';
import type { Memory } from '../memory.ts';
import { FIELDS, isSame, type Typed } from './typed.ts';

/** What the form is about. */
export interface Subject {
  /** `copy`: a new row that begins as another one. */
  readonly deed: 'new' | 'edit' | 'copy';
  readonly item: Item;
  /** Of a new row. */
  readonly cycle: string;
  /** The ID of the row that is edited or copied; of a new key result that of its objective, '' for a new objective. */
  readonly id: string;
}

/** What a person typed into the form and has not saved. */
export interface Draft {
  /** What the fields began with, so that what somebody else changes meanwhile is told from what was typed. */
  readonly base: Typed;
  readonly typed: Typed;
}

export const isAbout = (one: Subject, other: Subject): boolean => nameOf(one) === nameOf(other);

const nameOf = ({ deed, item, cycle, id }: Subject): string => [deed, item, cycle, id].join('|');

/** The drafts of one person in one workbook. */
export interface DraftShelf {
  read(subject: Subject): Draft | null;
  /** What was taken back to what it began with is none. */
  keep(subject: Subject, draft: Draft): void;
  forget(subject: Subject): void;
}

export function draftShelf(memory: Memory, planTab: number, person: string): DraftShelf {
  const keyOf = (subject: Subject) => ['milepost.plan', planTab, person, nameOf(subject)].join('|');
  return {
    read: (subject) => parseDraft(memory.read(keyOf(subject))),
    keep: (subject, draft) => {
      if (isSame(draft.base, draft.typed)) memory.forget(keyOf(subject));
      else memory.write(keyOf(subject), JSON.stringify(draft));
    },
    forget: (subject) => memory.forget(keyOf(subject)),
  };
}

/** A damaged draft is none. */
function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const { base, typed }: { base?: unknown; typed?: unknown } = JSON.parse(text) ?? {};
    return isTyped(base) && isTyped(typed) ? { base, typed } : null;
  } catch {
    return null;
  }
}

const isTyped = (given: unknown): given is Typed =>
  typeof given === 'object' &&
  given !== null &&
  FIELDS.every((field) => typeof (given as Record<string, unknown>)[field] === 'string');

/**
 * After the row has come anew: what was not typed in takes over what stands there now, what was keeps it and what it
 * began with, so that the form can say what stands there now.
 */
export function rebased({ base, typed }: Draft, now: Typed): Draft {
  const changed = (field: (typeof FIELDS)[number]) => typed[field].trim() !== base[field].trim();
  const pick = (mine: Typed) =>
    Object.fromEntries(FIELDS.map((field) => [field, changed(field) ? mine[field] : now[field]]));
  return { base: { ...now, ...pick(base) }, typed: { ...now, ...pick(typed) } };
}
