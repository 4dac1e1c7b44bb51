import { expect, test } from 'vitest';
import { expectSilence } from './setup.ts';

test('a word on the console fails its test', () => {
  console.warn('a stray word');
  expect(expectSilence).toThrow('a test wrote to the console');
  expect(expectSilence).not.toThrow();
});
