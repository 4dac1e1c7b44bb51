import type { CellStyle, FormatRule, FormatTest, GradientPoint } from '../grid/grid.ts';
import { serialOf } from '../grid/serial-date.ts';
import { a1Of } from './a1.ts';
import type { Context, PlacedArea } from './context.ts';
import { criteriaFormula } from './criteria-formula.ts';
import type { CriteriaRecord, CriteriaValue } from './extras.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

interface Draft {
  readonly id?: string;
  readonly ranges: readonly PlacedArea[];
  readonly criteria?: CriteriaRecord;
  readonly points: readonly GradientPoint[];
  readonly engine?: unknown;
  readonly style: CellStyle;
}

const drafts = new WeakMap<object, Draft>();

export function newFormatRule(context: Context): Builder {
  return builder(context, { ranges: [], points: [], style: {} });
}

export function readRules(context: Context, sheetId: string): Rule[] {
  return context
    .sheet(sheetId)
    .formatRules()
    .map(({ id, ranges, test, style }) => {
      const placed = { id, ranges: ranges.map((area) => ({ sheetId, area })), style, points: [] };
      return rule(context, { ...placed, ...draftOf(test, context.extras.criteria[id]) });
    });
}

function draftOf(test: FormatTest, kept: CriteriaRecord | undefined): Partial<Draft> {
  if (test.kind === 'gradient') return { points: test.points };
  if (test.kind === 'engine') return { engine: test.rule };
  return { criteria: kept ?? { type: 'CUSTOM_FORMULA', values: [test.formula] } };
}

/** Takes the place of all rules of the sheet; the first wins. */
export function writeRules(context: Context, sheetId: string, rules: readonly Rule[]): void {
  const { extras } = context;
  for (const { id } of context.sheet(sheetId).formatRules()) delete extras.criteria[id];
  const written = rules.map((given): FormatRule => {
    const draft = drafts.get(given);
    if (!draft) throw new Error('This conditional format rule was not built here.');
    const id = `format-${extras.nextId++}`;
    if (draft.criteria && draft.criteria.type !== 'CUSTOM_FORMULA') extras.criteria[id] = draft.criteria;
    const ranges = draft.ranges.map(({ area }) => area);
    return { id, ranges, test: testOf(draft), style: draft.style };
  });
  context.sheet(sheetId).setFormatRules(written);
}

function testOf({ criteria, points, engine, ranges }: Draft): FormatTest {
  if (engine !== undefined) return { kind: 'engine', rule: engine };
  if (points.length > 0) return { kind: 'gradient', points };
  const top = ranges[0]?.area;
  if (!criteria || !top) throw new Error('A conditional format rule needs a condition and a range.');
  return { kind: 'formula', formula: criteriaFormula(criteria, a1Of({ ...top, rows: 1, columns: 1 })) };
}

function rule(context: Context, draft: Draft): Rule {
  const made = context.fake<Rule>('ConditionalFormatRule', {
    copy: () => builder(context, draft),
    getRanges: () => draft.ranges.map(({ sheetId, area }) => context.range(sheetId, area)),
    getBooleanCondition: () => condition(context, draft),
  });
  drafts.set(made, draft);
  return made;
}

function condition(context: Context, { criteria, style }: Draft): Condition | null {
  if (!criteria) return null;
  return context.fake<Condition>('BooleanCondition', {
    getCriteriaType: () => criteria.type as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () => [...criteria.values],
    getBackground: () => style.background ?? null,
    getFontColor: () => style.color ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
    getUnderline: () => style.underline ?? null,
    getStrikethrough: () => style.strikethrough ?? null,
  });
}

function builder(context: Context, start: Draft): Builder {
  let draft = start;
  const change = (part: Partial<Draft>): Builder => {
    draft = { ...draft, ...part };
    return self;
  };
  const style = (part: CellStyle) => change({ style: { ...draft.style, ...part } });
  const when =
    (type: string) =>
    (...values: (number | string)[]) =>
      change({ criteria: { type, values } });
  const whenDate = (type: string) => (date: unknown) =>
    change({ criteria: { type, values: [daySerial(context, date)] } });
  const point = (at: GradientPoint['at'], color: string, value = '') =>
    change({ points: [...draft.points, { at, color, value }] });
  const pointAt = (color: string, type: GoogleAppsScript.Spreadsheet.InterpolationType, value: string) =>
    point(interpolation(String(type)), color, value);

  const self: Builder = context.fake<Builder>('ConditionalFormatRuleBuilder', {
    build: () => rule(context, draft),
    copy: () => builder(context, draft),
    getRanges: () => draft.ranges.map(({ sheetId, area }) => context.range(sheetId, area)),
    getBooleanCondition: () => condition(context, draft),
    setRanges: (ranges) => change({ ranges: ranges.map(context.areaOf) }),
    setBackground: (background) => style({ background }),
    setFontColor: (color) => style({ color }),
    setBold: (bold) => style({ bold }),
    setItalic: (italic) => style({ italic }),
    setUnderline: (underline) => style({ underline }),
    setStrikethrough: (strikethrough) => style({ strikethrough }),
    setGradientMinpoint: (color) => point('min', color),
    setGradientMaxpoint: (color) => point('max', color),
    setGradientMinpointWithValue: pointAt,
    setGradientMidpointWithValue: pointAt,
    setGradientMaxpointWithValue: pointAt,
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenDateAfter: whenDate('DATE_AFTER'),
    whenDateBefore: whenDate('DATE_BEFORE'),
    whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA'),
    whenNumberBetween: when('NUMBER_BETWEEN'),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    whenTextEndsWith: when('TEXT_ENDS_WITH'),
    withCriteria: (criteria, values: readonly CriteriaValue[]) =>
      change({ criteria: { type: String(criteria), values } }),
  });
  return self;
}

function daySerial(context: Context, date: unknown): number {
  if (!(date instanceof Date))
    throw new Error('local workbench: relative dates in conditional formats are not built');
  return Math.floor(serialOf(date, context.options.spreadsheetZone));
}

function interpolation(type: string): GradientPoint['at'] {
  if (type === 'PERCENT') return 'percent';
  if (type === 'PERCENTILE') return 'percentile';
  return type === 'NUMBER' ? 'number' : type === 'MIN' ? 'min' : 'max';
}
