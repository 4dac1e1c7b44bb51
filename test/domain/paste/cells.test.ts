import { expect, test } from 'vitest';
import { readCells } from '../../../src/domain/paste/cells.ts';

test.each([
  ['nothing', '', []],
  ['blanks', ' \n\t\n', []],
  ['one cell', '7', [['7']]],
  [
    'tabs, as a sheet copies',
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['tabs win over commas in numbers', '31.12.2025\t1,5', [['31.12.2025', '1,5']]],
  [
    'semicolons win over commas',
    '2025-01;1,5\n2025-02;2,5',
    [
      ['2025-01', '1,5'],
      ['2025-02', '2,5'],
    ],
  ],
  ['commas', '2025-01,1.5', [['2025-01', '1.5']]],
  ['a comma in quotes separates nothing', '"6,400,000",0.1', [['6,400,000', '0.1']]],
  ['a semicolon in quotes is no separator', '"a;b",1', [['a;b', '1']]],
  ['a doubled quote', '"say ""yes""",1', [['say "yes"', '1']]],
  ['a line break in quotes', '"two\nlines",1', [['two\nlines', '1']]],
  ['a quote within a word is a letter', '5" pipe,1', [['5" pipe', '1']]],
  [
    'Windows line ends and a byte order mark',
    '\uFEFFa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'blank rows between',
    'a,1\n\n,\nb,2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['an unclosed quote ends with the text', '"a,1', [['a,1']]],
])('%s', (_reason, text, rows) => {
  expect(readCells(text)).toEqual(rows);
});
