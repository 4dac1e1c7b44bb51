import { describe, expect, test } from 'vitest';
import { readPageOptions } from '../../../workbench/page/page-options.ts';

describe('The options in the address', () => {
  test.each([
    ['nothing', '', false, ''],
    ['an empty start', '?empty', true, ''],
    ['an account', '?user=anna%40example.com', false, 'anna@example.com'],
    ['an account that is left blank', '?user=&empty', true, ''],
  ])('%s', (_, search, empty, userEmail) => {
    expect(readPageOptions(search)).toMatchObject({ empty, userEmail });
  });

  test('a given time stands still, and no caller can move it', () => {
    const { clock } = readPageOptions('?now=2026-11-12T10:00:00Z');
    clock().setFullYear(1999);
    expect(clock().toISOString()).toBe('2026-11-12T10:00:00.000Z');
  });

  test.each([
    ['none', ''],
    ['one that is no time', '?now=tomorrow'],
  ])('with %s the clock is the real one', (_, search) => {
    expect(Math.abs(readPageOptions(search).clock().getTime() - Date.now())).toBeLessThan(1000);
  });
});
