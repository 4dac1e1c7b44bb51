import type { Area, Comparison, ValidationRule, ValidationTest } from '../grid/grid.ts';
import { serialOf } from '../grid/serial-date.ts';
import { a1Of, quotedSheetName } from './a1.ts';
import type { Context } from './context.ts';
import type { CriteriaRecord } from './extras.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Draft {
  readonly criteria: CriteriaRecord;
  readonly test: ValidationTest;
  readonly allowInvalid: boolean;
  readonly help: string;
}

const drafts = new WeakMap<object, Draft>();
const NO_DRAFT: Draft = {
  criteria: { type: '', values: [] },
  test: { kind: 'list', items: [], dropdown: true },
  allowInvalid: true,
  help: '',
};

export function newValidation(context: Context): Builder {
  return builder(context, NO_DRAFT);
}

export function setValidation(context: Context, sheetId: string, area: Area, given: Validation | null): void {
  const sheet = context.sheet(sheetId);
  if (!given) {
    sheet.clearValidations(area);
    return;
  }
  const draft = drafts.get(given);
  if (!draft) throw new Error('This data validation was not built here.');
  const id = `validation-${context.extras.nextId++}`;
  context.extras.criteria[id] = draft.criteria;
  sheet.addValidation({
    id,
    ranges: [area],
    test: draft.test,
    allowInvalid: draft.allowInvalid,
    help: draft.help,
  });
}

export function validationAt(
  context: Context,
  sheetId: string,
  row: number,
  column: number,
): Validation | null {
  const found = ruleAt(context.sheet(sheetId).validations(), row, column);
  if (!found) return null;
  const criteria = context.extras.criteria[found.id] ?? { type: criteriaType(found.test), values: [] };
  return validation(context, {
    criteria,
    test: found.test,
    allowInvalid: found.allowInvalid,
    help: found.help,
  });
}

export function ruleAt(
  rules: readonly ValidationRule[],
  row: number,
  column: number,
): ValidationRule | undefined {
  return rules.find(({ ranges }) =>
    ranges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

/** Of a rule made in the grid's own panel. */
function criteriaType(test: ValidationTest): string {
  const names = {
    list: 'VALUE_IN_LIST',
    range: 'VALUE_IN_RANGE',
    checkbox: 'CHECKBOX',
    formula: 'CUSTOM_FORMULA',
  };
  if (test.kind === 'number' || test.kind === 'date') return `${test.kind}_${test.comparison}`.toUpperCase();
  return test.kind === 'engine' ? 'CUSTOM_FORMULA' : names[test.kind];
}

function answers(draft: () => Draft) {
  return {
    getAllowInvalid: () => draft().allowInvalid,
    getCriteriaType: () =>
      draft().criteria.type as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [...draft().criteria.values],
    getHelpText: () => draft().help,
  };
}

function validation(context: Context, draft: Draft): Validation {
  const made = context.fake<Validation>('DataValidation', {
    copy: () => builder(context, draft),
    ...answers(() => draft),
  });
  drafts.set(made, draft);
  return made;
}

function builder(context: Context, start: Draft): Builder {
  let draft = start;
  const change = (part: Partial<Draft>): Builder => {
    draft = { ...draft, ...part };
    return self;
  };
  const number =
    (type: string, comparison: Comparison) =>
    (...bounds: number[]) =>
      change({
        criteria: { type: `NUMBER_${type}`, values: bounds },
        test: { kind: 'number', comparison, bounds: bounds.map(String) },
      });
  const date =
    (type: string, comparison: Comparison) =>
    (...bounds: Date[]) => {
      const days = bounds.map((bound) => Math.floor(serialOf(bound, context.options.spreadsheetZone)));
      return change({
        criteria: { type: `DATE_${type}`, values: days },
        test: { kind: 'date', comparison, bounds: days.map(String) },
      });
    };

  const self: Builder = context.fake<Builder>('DataValidationBuilder', {
    build: () => validation(context, draft),
    copy: () => builder(context, draft),
    ...answers(() => draft),
    setAllowInvalid: (allowInvalid) => change({ allowInvalid }),
    setHelpText: (help) => change({ help }),
    requireValueInList: (items: string[], dropdown?: boolean) =>
      change({
        criteria: { type: 'VALUE_IN_LIST', values: [items, dropdown ?? true] },
        test: { kind: 'list', items, dropdown: dropdown ?? true },
      }),
    requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown?: boolean) {
      const dropdown = showDropdown ?? true;
      const { sheetId, area } = context.areaOf(range);
      const reference = `${quotedSheetName(context.sheet(sheetId).name())}!${absolute(a1Of(area))}`;
      return change({
        criteria: { type: 'VALUE_IN_RANGE', values: [reference, dropdown] },
        test: { kind: 'range', reference, dropdown },
      });
    },
    requireCheckbox: (...values: unknown[]) => change(checkbox(values.map(String))),
    requireFormulaSatisfied: (formula) =>
      change({ criteria: { type: 'CUSTOM_FORMULA', values: [formula] }, test: { kind: 'formula', formula } }),
    requireNumberBetween: number('BETWEEN', 'between'),
    requireNumberNotBetween: number('NOT_BETWEEN', 'notBetween'),
    requireNumberEqualTo: number('EQUAL_TO', 'equal'),
    requireNumberNotEqualTo: number('NOT_EQUAL_TO', 'notEqual'),
    requireNumberGreaterThan: number('GREATER_THAN', 'greaterThan'),
    requireNumberGreaterThanOrEqualTo: number('GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'),
    requireNumberLessThan: number('LESS_THAN', 'lessThan'),
    requireNumberLessThanOrEqualTo: number('LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'),
    requireDate: () => change({ criteria: { type: 'DATE_IS_VALID_DATE', values: [] }, test: ANY_DATE }),
    requireDateAfter: date('AFTER', 'greaterThan'),
    requireDateBefore: date('BEFORE', 'lessThan'),
    requireDateBetween: date('BETWEEN', 'between'),
    requireDateEqualTo: date('EQUAL_TO', 'equal'),
    requireDateOnOrAfter: date('ON_OR_AFTER', 'greaterThanOrEqual'),
    requireDateOnOrBefore: date('ON_OR_BEFORE', 'lessThanOrEqual'),
  });
  return self;
}

const ANY_DATE: ValidationTest = { kind: 'date', comparison: 'greaterThanOrEqual', bounds: ['1'] };

function checkbox([checked, unchecked]: readonly string[] = []): Pick<Draft, 'criteria' | 'test'> {
  const values = [checked, unchecked].filter((value) => value !== undefined);
  return {
    criteria: { type: 'CHECKBOX', values },
    test: {
      kind: 'checkbox',
      ...(checked !== undefined && { checked }),
      ...(unchecked !== undefined && { unchecked }),
    },
  };
}

function absolute(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
