import { expect, test } from 'vitest';
import { pushRefusal } from '../../scripts/push-target.mjs';

test.each([
  ['a project and dist', { scriptId: '1abc', rootDir: 'dist' }, undefined],
  [
    'the placeholder',
    { scriptId: 'REPLACE_WITH_YOUR_SCRIPT_ID', rootDir: 'dist' },
    /^a\.json names no project yet/,
  ],
  ['no project', { rootDir: 'dist' }, /names no project/],
  ['an empty project', { scriptId: '', rootDir: 'dist' }, /names no project/],
  ['the whole repository', { scriptId: '1abc' }, /^a\.json has to say "rootDir": "dist"/],
])('a push is asked for its target: %s', (_reason, settings, sentence) => {
  const refusal = pushRefusal('a.json', settings);
  if (sentence === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toMatch(sentence);
});
