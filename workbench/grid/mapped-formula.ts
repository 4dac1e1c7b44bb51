import type { Injector } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  type ISequenceNode,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import type { Area } from './grid.ts';
import { reopenRanges } from './open-ranges.ts';

/** A formula with its references put elsewhere; null is a reference to nothing. A name is '' for the formula's own sheet. */
export function mappedFormula(
  injector: Injector,
  formula: string,
  map: (area: Area, sheetName: string) => Area | null,
): string {
  const nodes = injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const mapped = nodes.map((node) => (typeof node === 'string' ? node : mappedNode(node, map)));
  // Put together again, it would have commas where it was typed with semicolons.
  if (mapped.every((node, at) => node === nodes[at])) return formula;
  return reopenRanges(`=${generateStringWithSequence(mapped)}`);
}

function mappedNode(node: ISequenceNode, map: (area: Area, sheetName: string) => Area | null): ISequenceNode {
  if (node.nodeType !== sequenceNodeType.REFERENCE) return node;
  const { range, sheetName, unitId } = deserializeRangeWithSheet(node.token.trim());
  if (Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return node;
  const before: Area = {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  const area = map(before, sheetName);
  if (area === before) return node;
  if (!area) return { ...node, token: '#REF!' };
  const moved = {
    ...range,
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  return { ...node, token: serializeRangeToRefString({ range: moved, sheetName, unitId }) };
}
