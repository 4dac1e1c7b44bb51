import { expect, test } from 'vitest';
import { legendIn, withLegend, withoutLegend } from '../../src/workbook/legend.ts';

const LEGEND = 'Green at 3.9.\nCompared with 3.9.';
const OURS = `Colours by Milepost, id-00001:\n${LEGEND}`;

test.each([
  ['an empty note becomes the legend', '', OURS],
  ['what people wrote stays above it', 'Ask Ines.', `Ask Ines.\n\n${OURS}`],
  [
    'a second legend stands below the first',
    OURS.replace('1:', '2:'),
    `${OURS.replace('1:', '2:')}\n\n${OURS}`,
  ],
  ['a note that has it stays as it is', OURS, OURS],
])('adding a legend: %s', (_, note, after) => {
  expect(withLegend(note, 'id-00001', LEGEND)).toBe(after);
  expect(legendIn(after, 'id-00001')).toBe(LEGEND);
});

test.each([
  ['alone', OURS, ''],
  ['below what people wrote', `Ask Ines.\n\n${OURS}`, 'Ask Ines.'],
  ['above what people wrote', `${OURS}\nAsk Ines.`, '\nAsk Ines.'],
  ['between legends of other formats', `a\n\n${OURS}\n\nb`, 'a\n\nb'],
  ['not there', 'Ask Ines.', 'Ask Ines.'],
  ['of another format', OURS.replace('1:', '2:'), OURS.replace('1:', '2:')],
  ['mentioned in a text', `See “${OURS}”`, `See “${OURS}”`],
])('taking a legend out: %s', (_, note, after) => {
  expect(withoutLegend(note, 'id-00001')).toBe(after);
});
