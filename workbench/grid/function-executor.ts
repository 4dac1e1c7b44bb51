/** Runs a function of ours inside the engine with arguments as Sheets hands them over. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FormulaArgument, FormulaFunction, FormulaScalar } from './grid.ts';
import { isDatePattern } from './number-format.ts';
import { withoutSparklines } from './sparkline.ts';

const DATE_PATTERN = 'yyyy-mm-dd';

/** Where a function threw, and what it said. */
export type ErrorLog = Map<string, string>;

export function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

export class FunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  readonly #function: FormulaFunction;
  readonly #errors: ErrorLog;

  constructor(definition: FormulaFunction, errors: ErrorLog) {
    super(definition.name);
    this.#function = definition;
    this.#errors = errors;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = cellKey(this.subUnitId ?? '', this.row, this.column);
    try {
      const result = this.#function.run(variants.map(argumentOf));
      this.#errors.delete(cell);
      return isBlock(result) ? this.#spill(result) : valueObject(result);
    } catch (error) {
      this.#errors.set(cell, error instanceof Error ? error.message : String(error));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }

  #spill(block: readonly (readonly (FormulaScalar | null)[])[]): BaseValueObject {
    const columnCount = Math.max(0, ...block.map((row) => row.length));
    if (block.length === 0 || columnCount === 0) return StringValueObject.create('');
    const blank = StringValueObject.create('');
    return ArrayValueObject.create({
      calculateValueList: block.map((row) =>
        Array.from({ length: columnCount }, (_, at) =>
          at < row.length ? valueObject(row[at] ?? '') : blank,
        ),
      ),
      rowCount: block.length,
      columnCount,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

function isBlock(
  result: ReturnType<FormulaFunction['run']>,
): result is readonly (readonly (FormulaScalar | null)[])[] {
  return Array.isArray(result);
}

function argumentOf(variant: FunctionVariantType): FormulaArgument {
  if (isReference(variant)) return referenced(variant);
  if (isArray(variant)) return variant.getArrayValue().map((row) => row.map(scalarOf));
  return scalarOf(variant);
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}

function referenced(reference: BaseReferenceObject): FormulaArgument {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const block: FormulaScalar[][] = Array.from({ length: endRow - startRow + 1 }, () =>
    new Array<FormulaScalar>(endColumn - startColumn + 1).fill(''),
  );
  reference.iterator((value, row, column) => {
    const cells = block[row - startRow];
    if (cells && value) cells[column - startColumn] = scalarOf(value);
  });
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  return only ?? block;
}

function scalarOf(value: Nullable<FunctionVariantType>): FormulaScalar {
  if (!value || isReference(value) || value.isNull()) return '';
  if (value instanceof NumberValueObject) {
    const number = value.getValue();
    return isDatePattern(value.getPattern()) ? { serial: number } : number;
  }
  const raw = value.isError() || !isArray(value) ? rawValue(value) : '';
  return raw;
}

function rawValue(value: BaseValueObject): string | number | boolean {
  if (value instanceof ErrorValueObject) return value.getErrorType();
  const raw = value.getValue();
  return typeof raw === 'string' ? withoutSparklines(raw) : raw;
}

export function valueObject(value: FormulaScalar | null): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'object') return NumberValueObject.create(value.serial, DATE_PATTERN);
  return StringValueObject.create(value);
}

function finite(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
