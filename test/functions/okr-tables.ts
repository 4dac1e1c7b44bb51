import fc from 'fast-check';

export const HEADER = [
  'ID',
  'Item',
  'Parent',
  'Link',
  'Cycle',
  'Kind',
  'Type',
  'Start',
  'Target',
  'Current',
  'Weight',
];

const MOST = 40;

const cells = fc.record({
  item: fc.constantFrom('Objective', 'Objective', 'Key result'),
  link: fc.constantFrom('', '', '', 'supports', 'contributes'),
  cycle: fc.constantFrom('Q1', 'Q1', 'Year', 'Q9'),
  kind: fc.constantFrom('', 'aspirational'),
  type: fc.constantFrom('', '', '', 'yes/no', 'baseline'),
  start: fc.constantFrom<number | string>(0, 0, 45, '', 'x'),
  target: fc.constantFrom(10, 25, 1e308),
  current: fc.constantFrom<number | string>('', 0, 1, 5, 30, -1e308),
  weight: fc.constantFrom<number | string>('', '', '', 1, 3, 0, -1),
});

/** By the place of a row, that of the row it hangs below; below 0 for a root. */
const SHAPES = {
  deep: (at: number) => at - 1,
  wide: (at: number) => (at > 0 ? 0 : -1),
  random: (at: number, pick: number) => (pick % (at + 2)) - 2,
};

interface Line {
  id: string;
  parent: string;
}

/** What people do to a row beside its neighbour. */
const BENDS: Readonly<Record<string, (line: Line, neighbour: Line) => void>> = {
  'a circle': (line, { id }) => Object.assign(line, { parent: id }),
  'a circle of itself': (line) => Object.assign(line, { parent: line.id }),
  'an id twice': (line, { id }) => Object.assign(line, { id }),
  'a parent that is gone': (line) => Object.assign(line, { parent: 'R99' }),
  'a row cleared': (line) => {
    for (const key of Object.keys(line)) Object.assign(line, { [key]: '' });
  },
};

/** Rows of OKRs that hang from one another: deep, wide or at random, in two of three cases bent. */
export const okrTable: fc.Arbitrary<unknown[][]> = fc
  .record({
    rows: fc.array(cells, { maxLength: MOST, size: 'max' }),
    shape: fc.constantFrom(...Object.values(SHAPES)),
    picks: fc.array(fc.nat(1000), { minLength: MOST, maxLength: MOST }),
    bends: fc.array(fc.tuple(fc.nat(MOST - 1), fc.constantFrom(...Object.values(BENDS))), { maxLength: 3 }),
    isReversed: fc.boolean(),
  })
  .map(({ rows, shape, picks, bends, isReversed }) => {
    const lines = rows.map((row, at) => {
      const above = shape(at, picks[at] ?? 0);
      return { ...row, id: `R${at}`, parent: above < 0 ? '' : `R${above}` };
    });
    for (const [at, bend] of bends) {
      const [line, neighbour] = [lines[at], lines[at + 1]];
      if (line !== undefined && neighbour !== undefined) bend(line, neighbour);
    }
    const table = lines.map(({ id, item, parent, link, cycle, kind, type, ...numbers }) => {
      const { start, target, current, weight } = numbers;
      return [id, item, parent, link, cycle, kind, type, start, target, current, weight];
    });
    return isReversed ? table.reverse() : table;
  });
