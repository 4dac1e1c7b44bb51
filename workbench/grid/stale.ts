/** Which results an earlier write can have changed: followed from the written cells through every formula. */
import { type IRange, ObjectMatrix } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  FormulaDataModel,
  IDefinedNamesService,
  LexerTreeBuilder,
  sequenceNodeType,
} from '@univerjs/engine-formula';
import { areaOf, type EngineBook } from './engine-book.ts';
import type { Area } from './grid.ts';
import { overlaps } from './sheet-shape.ts';

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

interface Formula {
  readonly output: SheetArea;
  /** Undefined when it cannot be told from the text what the formula reads. */
  readonly inputs: readonly SheetArea[] | undefined;
}

/** Where results are stale after these cells were written. */
export function staleOutputs(book: EngineBook, written: readonly SheetArea[]): SheetArea[] {
  const changed = [...written];
  const stale: SheetArea[] = [];
  let fresh = allFormulas(book);
  for (let before = -1; before !== stale.length; ) {
    before = stale.length;
    const isStale = ({ output, inputs }: Formula) =>
      inputs === undefined || [output, ...inputs].some((one) => meets(one, changed));
    const found = fresh.filter(isStale).map(({ output }) => output);
    fresh = fresh.filter((formula) => !isStale(formula));
    stale.push(...found);
    changed.push(...found);
  }
  return stale;
}

export function meets(one: SheetArea, others: readonly SheetArea[]): boolean {
  return others.some((other) => one.sheetId === other.sheetId && overlaps(one.area, other.area));
}

function allFormulas(book: EngineBook): Formula[] {
  const model = book.injector.get(FormulaDataModel);
  const spills = model.getArrayFormulaRange()[book.unitId];
  const formulas: Formula[] = [];
  for (const [sheetId, cells] of Object.entries(model.getFormulaData()[book.unitId] ?? {})) {
    new ObjectMatrix(cells ?? {}).forValue((row, column, item) => {
      if (!item) return;
      const spill = spills?.[sheetId]?.[row]?.[column];
      const area = spill ? placed(book, sheetId, spill) : { row, column, rows: 1, columns: 1 };
      const inputs = item.f && !item.x && !item.y ? inputsOf(book, sheetId, item.f) : undefined;
      formulas.push({ output: { sheetId, area }, inputs });
    });
  }
  return formulas;
}

function placed(book: EngineBook, sheetId: string, range: IRange): Area {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  return sheet ? areaOf(range, sheet) : { row: 0, column: 0, rows: 0, columns: 0 };
}

function inputsOf(book: EngineBook, ownSheetId: string, formula: string): SheetArea[] | undefined {
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  const unclear = new Set([
    'INDIRECT',
    'OFFSET',
    ...Object.values(names).map(({ name }) => name.toUpperCase()),
  ]);
  const inputs: SheetArea[] = [];
  for (const node of book.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? []) {
    if (typeof node === 'string') continue;
    if (unclear.has(node.token.trim().toUpperCase())) return undefined;
    if (node.nodeType !== sequenceNodeType.REFERENCE) continue;
    const { range, sheetName } = deserializeRangeWithSheet(node.token.trim());
    const sheetId = sheetName ? book.workbook.getSheetBySheetName(sheetName)?.getSheetId() : ownSheetId;
    if (sheetId) inputs.push({ sheetId, area: placed(book, sheetId, range) });
  }
  return inputs;
}
