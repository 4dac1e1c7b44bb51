import { describe, expect, test } from 'vitest';
import { blockOf, cellOf, type Layout, letters, listOf, tabReference } from '../../src/workbook/layout.ts';

const layout: Layout = {
  table: 'okrs',
  tab: 'My OKRs',
  headerRow: 2,
  columns: new Map([
    ['ID', 1],
    ['Start', 30],
    ['End', 28],
  ]),
};

describe('letters', () => {
  test.each([
    ['the first', 1, 'A'],
    ['the last of one letter', 26, 'Z'],
    ['the first of two letters', 27, 'AA'],
    ['the last of two letters', 702, 'ZZ'],
    ['the first of three letters', 703, 'AAA'],
  ])('%s column', (_reason, column, name) => {
    expect(letters(column)).toBe(name);
  });
});

describe('references', () => {
  test.each([
    ['a cell of the first row, fixed by column', cellOf(layout, 'Start'), '$AD3'],
    ['a column of OKRs, with its header', listOf(layout, 'ID'), "'My OKRs'!A2:A"],
    ['one of another table, below it', listOf({ ...layout, table: 'kpis' }, 'ID'), "'My OKRs'!A3:A"],
    ['neighbouring columns, whichever comes first', blockOf(layout, 'Start', 'End'), "'My OKRs'!AB2:AD"],
    ['a plain name of a tab', tabReference('OKRs'), 'OKRs'],
    ['a name with an apostrophe', tabReference("Q4's"), "'Q4''s'"],
    ['a name that looks like a number', tabReference('2026'), "'2026'"],
    ['a name that looks like a cell', tabReference('Q4'), "'Q4'"],
  ])('name %s', (_reason, reference, text) => {
    expect(reference).toBe(text);
  });

  test('say which column is missing', () => {
    expect(() => cellOf(layout, 'Owner')).toThrow('The My OKRs tab has no column "Owner".');
  });
});
