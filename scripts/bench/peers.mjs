/** The same scores by native formulas in other engines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../markdown-table.mjs';
import { findPeers, LOOP, OURS } from './contenders.mjs';
import { keyResults } from './okr-rows.mjs';
import { race } from './race.mjs';
import { ratio, shown } from './timing.mjs';

const SIZES = [2500, 10_000, 100_000, 1_000_000];
const HEAD = ['Key results', ...SIZES.map((size) => size.toLocaleString('en'))];

/** @typedef {import('./race.mjs').Result} Result */
/** @typedef {ReadonlyMap<number, readonly Result[]>} Results By size. */

export async function peers() {
  const { found, missing } = findPeers();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  /** @type {Map<number, Result[]>} */
  const results = new Map();
  try {
    for (const size of SIZES) {
      const contenders = [OURS, LOOP, ...found].filter(({ most }) => size <= most);
      process.stderr.write(`${contenders.map(({ name }) => name).join('; ')}: ${size} key results\n`);
      const csv = join(folder, `${size}.csv`);
      await writeFile(csv, csvOf(size));
      results.set(size, await race(contenders, size, csv));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const names = [OURS, LOOP, ...found].map(({ name }) => name);
  return {
    figures: [10_000, 100_000].flatMap((size) => ratioFigure(results.get(size) ?? [], size)),
    sections: [
      ...missing,
      table(
        HEAD,
        timeRows(names, results, ({ calculated }) => calculated),
      ),
      table(
        ['After one edit', ...HEAD.slice(1)],
        timeRows(names, results, ({ edited }) => edited),
      ),
    ],
  };
}

/** @param {number} size */
const csvOf = (size) =>
  keyResults(size)
    .map(({ parent, id, weight, start, target, current }) =>
      [parent, id, weight, start, target, current].join(),
    )
    .join('\n');

/** @param {readonly string[]} names @param {Results} results @param {(result: Result) => number | undefined} timeOf */
const timeRows = (names, results, timeOf) =>
  names
    .map((name) => [
      name,
      ...SIZES.map((size) => {
        const [ours, ...others] = results.get(size) ?? [];
        const result = [ours, ...others].find((each) => each?.contender.name === name);
        const time = result && timeOf(result);
        const own = ours && timeOf(ours);
        if (time === undefined || own === undefined) return '';
        return result === ours ? shown(time) : `${shown(time)}, ${ratio(time, own)}`;
      }),
    ])
    .filter(([, ...cells]) => cells.some((cell) => cell !== ''));

/** @param {readonly Result[]} results @param {number} size */
function ratioFigure([ours, ...others], size) {
  const native = others.filter(({ contender }) => contender.file === 'libreoffice.py');
  if (ours === undefined || native.length === 0) return [];
  const best = Math.min(...native.map(({ calculated }) => calculated));
  const figure = `P2 ${size.toLocaleString('en')} key results, LibreOffice’s best layout to ours`;
  return [[figure, ratio(best, ours.calculated), '15×']];
}
