import { expect, test } from 'vitest';
import { placesOf } from '../../../src/domain/okr/advice-place.ts';
import { outline } from '../../../src/domain/okr/outline.ts';
import { drawn, okrRows } from './sheet.ts';

const ROWS = okrRows(
  drawn(`
    ID | Item       | Parent | Link     | Team    | Cycle | Type   | Start | Target | Current | Weight
    C  | Objective  |        |          | Company | Q1    |        |       |        |         |
    S  | Objective  | C      |          | Sales   | Q1    |        |       |        |         |
    T  | Objective  | C      | supports | Sales   | q1    |        |       |        |         |
    K  | Key result | S      |          |         | Q1    | yes/no |       |        |         | 2
    L  | Key result | S      | supports |         | Q1    |        | 0     | 10     | 5       |
    M  | Key result | L      |          |         | Q1    |        | 0     | 10     | 5       |
    N  | Key result |        |          |         | Q1    |        | 0     | 10     | 5       |
    R  | Key result | S      | retired  |         | Q1    | yes/no |       |        |         | 9
    U  | Objective  | C      | retired  | Sales   | Q1    |        |       |        |         |
    X  | Objective  |        |          | Support | Q1    |        |       |        |         |
    V  | Key result | U      |          |         | Q1    |        | 0     | 10     | 5       | 1
    W  | Objective  | U      |          | Finance | Q1    |        |       |        |         |
  `),
);
const PLACES = placesOf(ROWS, outline(ROWS).parentOf);
const placeOf = (id: string) => PLACES[ROWS.findIndex((row) => row.id === id)];

test.each([
  ['objectives below one are counted, whatever they count for', 'C', { objectives: 2, keyResults: 0 }],
  ['so are key results, and how many of them are yes/no', 'S', { objectives: 0, keyResults: 2, yesNo: 1 }],
  ['one weight among those that count is enough', 'S', { weighted: true }],
  ['a weight further down is none', 'C', { weighted: false }],
  ['objectives of one team in one cycle are peers, in whatever case', 'T', { peers: 2, loose: false }],
  ['what contributes counts', 'K', { above: placeOf('S'), counts: true }],
  ['what supports does not', 'L', { above: placeOf('S'), counts: false }],
  ['what was retired hangs on nothing', 'R', { above: undefined, counts: false }],
  ['nor has it peers', 'U', { above: undefined, peers: 0 }],
  ['and nothing hangs on it', 'V', { above: undefined, counts: false, parent: ROWS[8] }],
  ['nor does what it has below it', 'U', { keyResults: 0, objectives: 0, weighted: false }],
  ['nor does its team lead', 'S', { leads: false, peers: 2 }],
  ['a key result has nothing below it', 'L', { keyResults: 0 }],
  ['nor is it above anything', 'M', { above: undefined, counts: false }],
  ['a row knows the one that it names, whatever it is', 'M', { parent: ROWS[4] }],
  ['a team above others leads', 'C', { leads: true }],
  ['the others do not', 'S', { leads: false }],
  ['a key result without a parent counts for nobody', 'N', { above: undefined, counts: false, loose: false }],
  ['only an objective beside the company’s is loose', 'X', { above: undefined, loose: true, peers: 1 }],
])('%s', (_, id, place) => {
  expect(placeOf(id)).toMatchObject(place);
});
