import { describe, expect, test } from 'vitest';
import { lines } from '../../../sidebar/plan/lines.ts';
import { parentChoices, parentComplaint } from '../../../sidebar/plan/parents.ts';
import { placeBelow } from '../../../sidebar/plan/places.ts';
import { keyResult, objective, ROWS, sourcesOf } from './company.ts';

const { tree } = sourcesOf(ROWS);
const row = (id: string) => {
  const found = tree.find(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const idsOf = (rows: readonly { readonly okr: { readonly id: string } }[]) => rows.map(({ okr }) => okr.id);

describe('choices of a parent', () => {
  test.each([
    ['a new row may hang under any objective', null, ['O2', 'O3', 'O4'], ['O1']],
    ['not under itself nor beneath itself', 'O2', ['O4'], ['O1']],
    ['a key result under any', 'KR1', ['O2', 'O3', 'O4'], ['O1']],
  ])('%s', (_reason, id, here, elsewhere) => {
    const choices = parentChoices(tree, id === null ? null : row(id), 'Q4 2026');
    expect([idsOf(choices.here), idsOf(choices.elsewhere)]).toEqual([here, elsewhere]);
  });

  test('an objective that is retired or shares its ID is none', () => {
    const other = sourcesOf([
      objective('O1'),
      objective('O2'),
      objective('O2'),
      objective('O3', { Link: 'retired' }),
    ]);
    expect(idsOf(parentChoices(other.tree, null, 'Q4 2026').here)).toEqual(['O1']);
  });

  test.each([
    ['none', 'O2', '', null],
    ['another objective', 'O4', 'O2', null],
    ['in another cycle, which is advice', 'O4', 'O1', null],
    ['a key result', 'O4', 'KR1', /^KR1 is a key result/],
    ['no row', 'O4', 'O99', /^O99 is the ID of no row/],
    ['itself', 'O2', 'O2', /lead back/],
    ['beneath itself', 'O2', 'O3', /^O3 stands beneath O2/],
  ])('a typed parent: %s', (_reason, id, parent, complaint) => {
    const said = parentComplaint(tree, row(id), parent);
    if (complaint === null) expect(said).toBeNull();
    else expect(said).toMatch(complaint);
  });

  test('rows whose parents run in a circle stand at the top, and can be taken out of it', () => {
    const circle = sourcesOf([
      objective('O1', { Parent: 'O2' }),
      objective('O2', { Parent: 'O1' }),
      objective('O3'),
    ]);
    expect(idsOf(circle.tree.order)).toEqual(['O1', 'O2', 'O3']);
    expect(idsOf(parentChoices(circle.tree, circle.tree.find('O1') ?? null, 'Q4 2026').here)).toContain('O3');
  });
});

describe('where a row belongs', () => {
  test.each([
    ['a key result after the others of its objective', 'Key result', 'O2', 'Q4 2026', 'KR2'],
    ['the first one directly below its objective', 'Key result', 'O4', 'Q4 2026', 'O4'],
    ['an objective after all that hangs under the same parent', 'Objective', 'O2', 'Q4 2026', 'KR3'],
    ['without a parent after the last row of its cycle', 'Objective', '', 'Q4 2026', 'O4'],
    ['in a cycle without rows at the end', 'Objective', '', 'Q1 2027', null],
    ['under a parent that is not found as without one', 'Objective', 'O99', '2026', 'O1'],
  ] as const)('%s', (_reason, item, parent, cycle, below) => {
    expect(placeBelow(tree, { item, parent, cycle })).toBe(below);
  });

  test('rows that move along are no places', () => {
    const moving = [row('O4')];
    expect(placeBelow(tree, { item: 'Objective', parent: '', cycle: 'Q4 2026' }, moving)).toBe('KR3');
  });
});

describe('the list of a cycle', () => {
  const shown = (cycle: string, of = sourcesOf(ROWS)) =>
    lines(of, cycle).map(({ kind, id, depth }) => `${'-'.repeat(depth)}${kind === 'add' ? '+' : ''}${id}`);

  test('has each objective with its key results and a place for the next one', () => {
    expect(shown('Q4 2026')).toEqual(['O2', '-KR1', '-KR2', '-+O2', '-O3', '--KR3', '--+O3', 'O4', '-+O4']);
  });

  test('a parent of another cycle is not listed', () => {
    expect(shown('2026')).toEqual(['O1', '-+O1']);
  });

  test('nothing is added to what is retired', () => {
    const retired = sourcesOf([
      objective('O1', { Link: 'retired' }),
      keyResult('KR1', 'O1', { Link: 'retired' }),
    ]);
    expect(shown('Q4 2026', retired)).toEqual(['O1', '-KR1']);
  });

  test('a key result without an objective is listed', () => {
    expect(shown('Q4 2026', sourcesOf([keyResult('KR1', '')]))).toEqual(['KR1']);
  });
});
