/**
 * Sheets reads `F2:F` and takes `;` between arguments; the engine knows neither. The formula stays as typed: what the
 * engine parses has `F2:F1048576`, an end that means "to the last row", and `,`.
 */
import {
  BaseReferenceObject,
  type ISequenceNode,
  LexerTreeBuilder,
  sequenceNodeType,
} from '@univerjs/engine-formula';

/** No sheet has so many rows, so an end beyond it, moved by inserted rows or not, stands for an open one. */
const FIRST_OPEN_END = 1_000_000;
const OPEN_END = 1_048_576;

const TEXT_OR_CODE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}|[^"'{]+|[{]/g;
const OPEN_RANGE = /(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}):(\$?[A-Za-z]{1,3})(?![A-Za-z0-9_$(!.:])/g;
const MARKED_RANGE = /(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})\$?(\d{7})\b/g;

function mapCode(formula: string, map: (code: string) => string): string {
  return formula.replace(TEXT_OR_CODE, (part) => (/^["'{]/.test(part) ? part : map(part)));
}

/** The length stays, so that places in the formula keep their meaning. */
export function withCommas(formula: string): string {
  return mapCode(formula, (code) => code.replaceAll(';', ','));
}

export function closeOpenRanges(formula: string): string {
  return mapCode(formula, (code) => code.replace(OPEN_RANGE, `$1:$2${OPEN_END}`));
}

/** Turns `F2:F1048577`, as the engine writes it after a row was inserted, back to `F2:F`. */
export function reopenRanges(formula: string): string {
  return mapCode(formula, (code) =>
    code.replace(MARKED_RANGE, (range, start: string, column: string, end: string) =>
      Number(end) > FIRST_OPEN_END ? `${start}:${column}` : range,
    ),
  );
}

function joinOpenRanges(nodes: (ISequenceNode | string)[]): (ISequenceNode | string)[] {
  const joined: (ISequenceNode | string)[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    const colon = nodes[at + 1];
    const column = nodes[at + 2];
    if (node === undefined) continue;
    if (
      typeof node !== 'string' &&
      node.nodeType === sequenceNodeType.REFERENCE &&
      !node.token.includes(':') &&
      colon === ':' &&
      column !== undefined &&
      typeof column !== 'string' &&
      /^\$?[A-Za-z]{1,3}$/.test(column.token.trim())
    ) {
      joined.push({
        ...node,
        token: `${node.token}:${column.token.trim()}${OPEN_END}`,
        endIndex: column.endIndex,
      });
      at += 2;
    } else {
      joined.push(node);
    }
  }
  return joined;
}

let installed = false;

/** Changes the engine's own parser, once for all workbooks of the page or process. */
export function installOpenRanges(): void {
  if (installed) return;
  installed = true;
  const { treeBuilder, sequenceNodesBuilder } = LexerTreeBuilder.prototype;
  LexerTreeBuilder.prototype.treeBuilder = function (formula, ...rest) {
    return treeBuilder.call(this, closeOpenRanges(withCommas(formula)), ...rest);
  };
  LexerTreeBuilder.prototype.sequenceNodesBuilder = function (formula) {
    const nodes = sequenceNodesBuilder.call(this, withCommas(formula));
    return nodes === undefined ? nodes : joinOpenRanges(nodes);
  };
  const { setRangeData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.setRangeData = function (range) {
    const open = range.endRow >= FIRST_OPEN_END && range.startRow < FIRST_OPEN_END;
    setRangeData.call(this, open ? { ...range, endRow: Number.NaN } : range);
  };
}
