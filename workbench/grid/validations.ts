/** Data validation. The engine checks what a person types; what a script writes is checked by the host. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { areaOf, type EngineBook, rangeOf, worksheetOf } from './engine-book.ts';
import type { Area, Comparison, ValidationRule, ValidationTest } from './grid.ts';

const COMPARISONS: Record<Comparison, DataValidationOperator> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

export function readValidations(book: EngineBook, sheetId: string): ValidationRule[] {
  const sheet = worksheetOf(book, sheetId);
  const rules = book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheetId);
  return rules.map((rule) => ({
    id: rule.uid,
    ranges: rule.ranges.map((range) => areaOf(range, sheet)),
    test: testOf(rule),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    help: rule.prompt ?? '',
  }));
}

export function addValidation(book: EngineBook, sheetId: string, rule: ValidationRule): void {
  book.run(AddSheetDataValidationCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
    rule: engineRule(rule),
  });
}

export function clearValidations(book: EngineBook, sheetId: string, area: Area): void {
  if (readValidations(book, sheetId).length === 0) return;
  const ranges = [rangeOf(area)];
  book.run(ClearRangeDataValidationCommand, { unitId: book.unitId, subUnitId: sheetId, ranges });
}

function engineRule({ id, ranges, test, allowInvalid, help }: ValidationRule): ISheetDataValidationRule {
  return {
    uid: id,
    ranges: ranges.map(rangeOf),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(help !== '' && { prompt: help, showInputMessage: true, error: help }),
    ...engineTest(test),
  };
}

function engineTest(test: ValidationTest): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  switch (test.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: test.items.join(','), ...shape(test.dropdown) };
    case 'range':
      return { type: DataValidationType.LIST, formula1: `=${test.reference}`, ...shape(test.dropdown) };
    case 'checkbox':
      return {
        type: DataValidationType.CHECKBOX,
        ...(test.checked !== undefined && { formula1: test.checked }),
        ...(test.unchecked !== undefined && { formula2: test.unchecked }),
      };
    case 'formula':
      return { type: DataValidationType.CUSTOM, formula1: test.formula };
    case 'engine':
      return isEngineTest(test.rule) ? test.rule : { type: DataValidationType.ANY };
    default:
      return {
        type: test.kind === 'date' ? DataValidationType.DATE : DataValidationType.DECIMAL,
        operator: COMPARISONS[test.comparison],
        ...(test.bounds[0] !== undefined && { formula1: test.bounds[0] }),
        ...(test.bounds[1] !== undefined && { formula2: test.bounds[1] }),
      };
  }
}

function shape(dropdown: boolean) {
  return {
    showDropDown: dropdown,
    renderMode: dropdown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
  };
}

function isEngineTest(rule: unknown): rule is Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  return typeof rule === 'object' && rule !== null && 'type' in rule;
}

function testOf(rule: ISheetDataValidationRule): ValidationTest {
  const { uid: _uid, ranges: _ranges, ...own } = rule;
  const first = rule.formula1;
  const dropdown = rule.showDropDown !== false;
  switch (rule.type) {
    case DataValidationType.LIST:
      if (first?.startsWith('=')) return { kind: 'range', reference: first.slice(1), dropdown };
      return { kind: 'list', items: (first ?? '').split(','), dropdown };
    case DataValidationType.CHECKBOX:
      return {
        kind: 'checkbox',
        ...(first && { checked: first }),
        ...(rule.formula2 && { unchecked: rule.formula2 }),
      };
    case DataValidationType.CUSTOM:
      return { kind: 'formula', formula: first ?? '' };
    case DataValidationType.DATE:
    case DataValidationType.DECIMAL:
      return {
        kind: rule.type === DataValidationType.DATE ? 'date' : 'number',
        comparison: comparisonOf(rule.operator),
        bounds: [first, rule.formula2].filter((bound) => bound !== undefined),
      };
    default:
      return { kind: 'engine', rule: own };
  }
}

function comparisonOf(operator: DataValidationOperator | undefined): Comparison {
  for (const name of Object.keys(COMPARISONS))
    if (isComparison(name) && COMPARISONS[name] === operator) return name;
  return 'between';
}

function isComparison(name: string): name is Comparison {
  return name in COMPARISONS;
}
