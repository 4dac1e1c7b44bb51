import { expect, test } from 'vitest';
import { foundTemplates } from '../../../sidebar/templates/found-templates.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';

const ANY = { typed: '', function: '', situation: '' };
const found = (sought: Partial<typeof ANY>) =>
  foundTemplates(TEMPLATE_GALLERY, { ...ANY, ...sought }).map(({ id }) => id);

test.each([
  ['nothing typed is all', {}, 40],
  ['blanks are nothing', { typed: '  ' }, 40],
  ['a function', { function: 'Sales' }, 4],
  ['a function and a situation', { function: 'Sales', situation: 'Growth' }, 1],
  ['words in any order, case and place', { typed: 'WIN  discount', function: 'Sales' }, 1],
  ['a word that none has', { typed: 'zebra' }, 0],
])('%s', (_, sought, count) => {
  expect(found(sought)).toHaveLength(count);
});

test('a word in the title comes before the same word in the text', () => {
  const [first] = found({ typed: 'people say yes' });
  expect(first).toBe('people-employer-of-choice');
  expect(found({ typed: 'people' })[0]).toBe(
    TEMPLATE_GALLERY.find(({ title }) => title.includes('people'))?.id,
  );
});
