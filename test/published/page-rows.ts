import { answer, answerAs, isOfPoints } from './answer.ts';
import type { Call, Example, Printed, SourceName } from './example.ts';
import { KPI_SOURCES } from './kpi-sources.ts';
import { OKR_SOURCES } from './okr-sources.ts';
import type { Sources } from './source.ts';
import { SUBJECTS } from './subjects.ts';

type Cells = readonly string[];

interface PagePart {
  readonly title: string;
  /** Source, what it says, the call, the published result and ours. */
  readonly examples: readonly Cells[];
  /** The same and the convention. */
  readonly differences: readonly Cells[];
}

const SOURCES = { ...OKR_SOURCES, ...KPI_SOURCES } satisfies Sources;

/** What `docs/published-examples.md` shows, in Markdown. */
export const pageParts = (): PagePart[] =>
  SUBJECTS.map(({ title, examples, differences }) => ({
    title,
    examples: examples.map(exampleCells),
    differences: differences.map(([source, says, call, published, ours, because]) => [
      ...exampleCells([source, says, call, published, ours]),
      because,
    ]),
  }));

/** Every source once: its short name, its title with its address, its date or version. */
export const sourceRows = (): Cells[] =>
  Object.entries(SOURCES).map(([name, { title, address, dated }]) => [name, `[${title}](${address})`, dated]);

function exampleCells([source, says, call, published, means]: Example): Cells {
  return [link(source), says, code(formula(call)), listed(published), ours(call, published, means)];
}

const link = (source: SourceName): string => `[${source}](${SOURCES[source].address})`;

const listed = (printed: Printed): string =>
  typeof printed === 'string' ? shownText(printed) : printed.map((text) => text || '–').join('; ');

const shownText = (text: string): string => (text === '' ? '(blank)' : text);

function ours(call: Call, published: Printed, means: Printed = published): string {
  if (isOfPoints(means)) return listed(answerAs(call, means));
  const digits = typeof published === 'string' ? [published] : published;
  return answer(call)
    .map((cell, at) => shownCell(cell, digits[at] ?? ''))
    .join('; ');
}

/** A figure with two digits more than the source has. */
function shownCell(cell: unknown, like: string): string {
  if (typeof cell !== 'number') return shownText(String(cell));
  const digits = (/\.(\d+)/.exec(like)?.[1]?.length ?? 0) + 2;
  return like.includes('%') ? `${rounded(cell * 100, digits)}%` : rounded(cell, digits);
}

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

function formula([name, ...args]: Call): string {
  return `${name}(${args.map(argument).join('; ')})`;
}

const MOST_VALUES = 8;

function argument(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(9)));
  if (!Array.isArray(value)) return `"${value}"`;
  const cells = value.flat().map(argument);
  const some = cells.length > MOST_VALUES ? [...cells.slice(0, 3), `… ${cells.length} values`] : cells;
  return `{${some.join('; ')}}`;
}

const code = (text: string): string => `\`${text}\``;
