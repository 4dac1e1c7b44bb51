import { describe, expect, test } from 'vitest';
import {
  type Draft,
  type DraftShelf,
  draftShelf,
  isEmpty,
  newDraft,
} from '../../../sidebar/check-in/draft.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import { fakeStorage } from '../storage.ts';

const PLACE = { okrs: 1, checkIns: 2, zone: 'Europe/Berlin' };

function draft(changes: Partial<Draft> = {}): Draft {
  return { ...newDraft('key-0001', '2026-11-14'), value: '34', ...changes };
}

function shelves() {
  const storage = fakeStorage();
  return (place = PLACE, person = 'Ana'): DraftShelf => draftShelf(rememberIn(storage), place, person);
}

describe('the drafts of a person', () => {
  test('survive closing the sidebar', () => {
    const open = shelves();
    const typed = draft({ confidence: 5, comment: 'a <b>', blocker: 'c', evidence: 'd', sent: true });
    open().update({}, { 'KR-1': typed });
    expect(open().read(['KR-1', 'KR-2'])).toEqual({ 'KR-1': typed });
  });

  test('are gone once they are saved', () => {
    const open = shelves();
    open().update({}, { 'KR-1': draft() });
    open().update({ 'KR-1': draft() }, {});
    expect(open().read(['KR-1'])).toEqual({});
  });

  test.each([
    ['another person', PLACE, 'Ben'],
    ['another sheet', { ...PLACE, okrs: 3 }, 'Ana'],
    ['another log', { ...PLACE, checkIns: 3 }, 'Ana'],
  ])('are not those of %s', (_, place, person) => {
    const open = shelves();
    open().update({}, { 'KR-1': draft() });
    expect(open(place, person).read(['KR-1'])).toEqual({});
  });

  test.each([
    ['not JSON', '{"key":'],
    ['null', 'null'],
    ['a draft without its key', '{"day":"2026-11-14","value":"3"}'],
  ])('leave out one that is damaged: %s', (_, text) => {
    const memory = rememberIn(fakeStorage());
    memory.write('milepost.draft|1|2|Europe/Berlin|Ana|KR-1', text);
    expect(draftShelf(memory, PLACE, 'Ana').read(['KR-1'])).toEqual({});
  });

  test('keep what can be read of one from an older version', () => {
    const memory = rememberIn(fakeStorage());
    memory.write(
      'milepost.draft|1|2|Europe/Berlin|Ana|KR-1',
      '{"key":"key-0001","day":"2026-11-14","value":"34","comment":7}',
    );
    expect(draftShelf(memory, PLACE, 'Ana').read(['KR-1'])).toEqual({ 'KR-1': draft() });
  });
});

test.each([
  ['nothing typed', {}, true],
  ['only blanks', { value: ' ', comment: '  ' }, true],
  ['confidence 0 is an answer', { value: '', confidence: 0 }, false],
  ['a comment', { value: '', comment: 'x' }, false],
])('%s makes a draft empty or not', (_, typed, empty) => {
  expect(isEmpty({ ...newDraft('key-0001', '2026-11-14'), ...typed })).toBe(empty);
});
