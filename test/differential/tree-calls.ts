import fc from 'fast-check';
import { type Cells, dateIn, numberIn, type Temper, temper, wordIn } from './cells.ts';
import { callOf } from './ranges.ts';

interface Node {
  readonly id: unknown;
  readonly parent: unknown;
}

/** Rows that hang from one another: a forest, a deep chain, ids twice, circles and unknown parents, in any order. */
const forest: fc.Arbitrary<Node[]> = fc
  .record({
    picks: fc.array(fc.nat(1000), { maxLength: 16 }),
    isChain: fc.nat(5).map((chance) => chance === 0),
    spoils: fc.array(fc.tuple(fc.nat(15), fc.nat(3), fc.nat(15)), { maxLength: 2 }),
    isSpoilt: fc.nat(2).map((chance) => chance === 0),
    hasNumbers: fc.nat(7).map((chance) => chance === 0),
  })
  .map(({ picks, isChain, spoils, isSpoilt, hasNumbers }) => {
    const name = (at: number): unknown => (hasNumbers ? at + 1 : `R${at}`);
    const nodes = picks.map((pick, at): { id: unknown; parent: unknown } => {
      const above = isChain ? at - 1 : (pick % (at + 2)) - 2;
      return { id: name(at), parent: above < 0 ? '' : name(above) };
    });
    if (isSpoilt) for (const [at, kind, other] of spoils) spoil(nodes, at, kind, name(other));
    return nodes;
  })
  .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }));

function spoil(nodes: { id: unknown; parent: unknown }[], at: number, kind: number, other: unknown): void {
  const node = nodes[at % Math.max(nodes.length, 1)];
  if (node === undefined) return;
  if (kind === 0) node.id = other;
  if (kind === 1) node.parent = other;
  if (kind === 2) node.parent = 'gone';
  if (kind === 3) node.id = at % 2 === 0 ? '' : '#N/A';
}

const share = (mood: Temper): Cells =>
  numberIn(
    mood,
    fc.oneof(
      fc.integer({ min: -2, max: 12 }).map((tenths) => tenths / 10),
      fc.constantFrom('70%'),
    ),
  );

const weight = (mood: Temper): Cells =>
  mood === 'tidy'
    ? fc.constantFrom<unknown>(0, 1, 1, 2, 2.5, '30%')
    : fc.oneof(
        {
          weight: 14,
          arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, mood === 'extreme' ? 1e308 : 1, 5e-324),
        },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('', '', -1, 'x') },
      );

const OKR_HEADER =
  'ID,Item,Parent,Link,Title,Cycle,Kind,Type,Start,Target,Limit,Current,Weight,Last check-in,Dismissed'.split(
    ',',
  );
const TYPES = [
  'reach',
  'reach',
  'reach',
  'at least',
  'at most',
  'between',
  'milestone',
  'yes/no',
  'baseline',
];

export const okrRollupCall = temper.chain((mood) =>
  forest.chain((nodes) =>
    fc
      .record({
        args: callOf(
          [
            { heading: 'Score', cells: share(mood) },
            { heading: 'Weight', cells: weight(mood), isOptional: true },
            { cells: wordIn(mood, ['mean', 'lowest']), isSingle: true, isOptional: true },
          ],
          { minLength: nodes.length, maxLength: nodes.length },
        ),
        hasNamedHeader: fc.boolean(),
      })
      .map(({ args }) => withTree(nodes, args)),
  ),
);

/** Ids and parents in the shape of the scores, below the same header and above the same blanks. */
function withTree(nodes: readonly Node[], [scores, ...more]: readonly unknown[]): unknown[] {
  if (!Array.isArray(scores)) return [nodes[0]?.id, nodes[0]?.parent, scores, ...more];
  const width: number = scores[0].length;
  const headings = /^Score/.test(scores[0][0]) ? (scores.length > 1 ? width : 1) : 0;
  const beside = (heading: string, pick: (node: Node) => unknown) =>
    scores.map((row: readonly unknown[], at) =>
      row.map((_, column) => {
        const place = at * width + column - headings;
        const node = nodes[place];
        return place < 0 ? heading : node ? pick(node) : '';
      }),
    );
  return [beside('ID', ({ id }) => id), beside('Parent', ({ parent }) => parent), scores, ...more];
}

const keyResult = (mood: Temper) =>
  fc.record({
    link: wordIn(mood, ['contributes', 'contributes', 'contributes', 'supports', 'retired']),
    cycle: fc.constantFrom<unknown>(
      'Q1',
      'Q1',
      'Year',
      ' Q1 ',
      ...(mood === 'messy' ? ['Q9', 'Bad', ''] : []),
    ),
    kind: wordIn(mood, ['committed', 'aspirational', 'stretch']),
    type: wordIn(mood, TYPES, 6),
    start: numberIn(mood, fc.integer({ min: 0, max: 10 }), 1),
    target: numberIn(mood, fc.integer({ min: 5, max: 30 }), 1),
    limit: numberIn(mood, fc.integer({ min: 0, max: 30 })),
    current: numberIn(
      mood,
      fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom<unknown>(true, 0.5, 'yes')),
    ),
    weight: weight(mood),
    lastCheckIn: fc.constantFrom<unknown>('', 46_020, '2026-01-20', ...(mood === 'messy' ? ['Monday'] : [])),
    dismissed: fc.constantFrom<unknown>(
      '',
      'owner',
      'stale, title',
      ...(mood === 'messy' ? ['#N/A', ','] : []),
    ),
    isBlank: fc.nat(20).map((chance) => chance === 0),
  });

export const okrReviewCall = temper.chain((mood) =>
  forest.chain((nodes) =>
    fc
      .record({
        rows: fc.array(keyResult(mood), { minLength: nodes.length, maxLength: nodes.length }),
        hasWeights: fc.boolean(),
        order: fc.shuffledSubarray([...OKR_HEADER.keys()], { minLength: OKR_HEADER.length }),
        today: dateIn(mood === 'extreme' ? 'tidy' : mood, fc.integer({ min: 46_010, max: 46_130 })),
        settings: fc.constantFrom<unknown>(undefined, '', [
          ['On track from', 0.8],
          ['Success line, aspirational', '60%'],
        ]),
        tail: fc.nat(3),
      })
      .map(({ rows, hasWeights, order, today, settings, tail }) => {
        const lines = nodes.map(({ id, parent }, at) => {
          const row = rows[at];
          if (row === undefined || row.isBlank) return OKR_HEADER.map(() => '');
          const isParent = nodes.some((each) => String(each.parent) === String(id));
          const { link, cycle, kind, type, start, target, limit, current, lastCheckIn, dismissed } = row;
          const weight = hasWeights ? row.weight : '';
          return isParent
            ? [
                id,
                'Objective',
                parent,
                link,
                'Title',
                cycle,
                kind,
                '',
                '',
                '',
                '',
                '',
                weight,
                lastCheckIn,
                dismissed,
              ]
            : [
                id,
                'Key result',
                parent,
                link,
                'Title',
                cycle,
                kind,
                type,
                start,
                target,
                limit,
                current,
                weight,
                lastCheckIn,
                dismissed,
              ];
        });
        const table = [OKR_HEADER, ...lines, ...Array.from({ length: tail }, () => OKR_HEADER.map(() => ''))];
        return [table.map((line) => order.map((at) => line[at])), CYCLES, today, settings];
      }),
  ),
);

const CYCLES = [
  ['Name', 'Start', 'End'],
  ['Q1', '2026-01-01', 46_112],
  ['Year', new Date('2026-01-01T09:00:00Z'), '2026-12-31'],
  ['Bad', '2026-05-01', 'soon'],
  ['', '', ''],
];
