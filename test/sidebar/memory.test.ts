import { describe, expect, test } from 'vitest';
import { rememberIn } from '../../sidebar/memory.ts';
import { fakeStorage } from './storage.ts';

describe.each(['working', 'broken', 'full'] as const)('a memory over %s storage', (state) => {
  test('gives back what was written last', () => {
    const memory = rememberIn(fakeStorage(state));
    memory.write('name', 'one');
    memory.write('name', 'two');
    expect(memory.read('name')).toBe('two');
  });

  test('forgets', () => {
    const memory = rememberIn(fakeStorage(state));
    memory.write('name', 'one');
    memory.forget('name');
    expect(memory.read('name')).toBeNull();
  });
});

test('a working storage outlives the sidebar', () => {
  const storage = fakeStorage();
  rememberIn(storage).write('name', 'one');
  expect(rememberIn(storage).read('name')).toBe('one');
});
