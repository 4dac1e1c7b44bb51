import type { Injector } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  type ISequenceNode,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import type { StructureChange } from './grid.ts';
import { reopenRanges } from './open-ranges.ts';
import { shiftedArea } from './shifted-area.ts';

/** A formula of the changed sheet after rows or columns were put in or taken out; other sheets' cells stay. */
export function shiftedFormula(injector: Injector, formula: string, change: StructureChange): string {
  const nodes = injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const shifted = nodes.map((node) => (typeof node === 'string' ? node : shiftedNode(node, change)));
  return reopenRanges(`=${generateStringWithSequence(shifted)}`);
}

function shiftedNode(node: ISequenceNode, change: StructureChange): ISequenceNode {
  if (node.nodeType !== sequenceNodeType.REFERENCE) return node;
  const { range, sheetName, unitId } = deserializeRangeWithSheet(node.token.trim());
  if (sheetName || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return node;
  const area = shiftedArea(
    {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    },
    change,
  );
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
