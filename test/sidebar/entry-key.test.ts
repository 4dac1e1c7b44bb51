import { afterEach, describe, expect, test, vi } from 'vitest';
import { newEntryKey } from '../../sidebar/entry-key.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['with the browser’s random numbers', () => undefined],
  ['in a frame without crypto', () => vi.stubGlobal('crypto', undefined)],
])('an entry key %s', (_, prepare) => {
  test('is one that the server takes', () => {
    prepare();
    expect(newEntryKey()).toMatch(/^[A-Za-z0-9-]{8,59}$/);
  });

  test('is never made twice', () => {
    prepare();
    const keys = Array.from({ length: 1000 }, newEntryKey);
    expect(new Set(keys).size).toBe(1000);
  });
});
