/** Conditional formats. The engine lists the rule that wins first, as Sheets does, but adds new ones at the front. */
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { engineStyle, ourStyle } from './cell-style.ts';
import { areaOf, type EngineBook, rangeOf, worksheetOf } from './engine-book.ts';
import type { FormatRule, FormatTest, GradientPoint } from './grid.ts';

const POINTS = {
  min: CFValueType.min,
  max: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

export function readFormatRules(book: EngineBook, sheetId: string): FormatRule[] {
  const sheet = worksheetOf(book, sheetId);
  return engineRules(book, sheetId).map((rule) => ({
    id: rule.cfId,
    ranges: rule.ranges.map((range) => areaOf(range, sheet)),
    test: testOf(rule),
    style:
      rule.rule.type === CFRuleType.highlightCell && 'style' in rule.rule ? ourStyle(rule.rule.style) : {},
  }));
}

export function writeFormatRules(book: EngineBook, sheetId: string, rules: readonly FormatRule[]): void {
  const at = { unitId: book.unitId, subUnitId: sheetId };
  for (const { cfId } of [...engineRules(book, sheetId)])
    book.run(DeleteConditionalRuleMutation, { ...at, cfId });
  for (const rule of [...rules].reverse())
    book.run(AddConditionalRuleMutation, { ...at, rule: engineRule(rule) });
}

function engineRules(book: EngineBook, sheetId: string): readonly IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

function testOf({ rule }: IConditionFormattingRule): FormatTest {
  if (rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula) {
    return { kind: 'formula', formula: rule.value };
  }
  if (rule.type === CFRuleType.colorScale && Array.isArray(rule.config)) {
    const points = rule.config.flatMap((point) => ('color' in point ? [gradientPoint(point)] : []));
    return { kind: 'gradient', points };
  }
  return { kind: 'engine', rule };
}

function gradientPoint(point: {
  color: string;
  value: { type: CFValueType; value?: number | string };
}): GradientPoint {
  const at = point.value.type;
  return {
    color: point.color,
    at: at === CFValueType.num || at === CFValueType.formula ? 'number' : at,
    value: String(point.value.value ?? ''),
  };
}

function engineRule({ id, ranges, test, style }: FormatRule): object {
  return { cfId: id, ranges: ranges.map(rangeOf), stopIfTrue: false, rule: engineTest(test, style) };
}

function engineTest(test: FormatTest, style: FormatRule['style']): unknown {
  if (test.kind === 'engine') return test.rule;
  if (test.kind === 'formula') {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: test.formula,
      style: engineStyle(style),
    };
  }
  return {
    type: CFRuleType.colorScale,
    config: test.points.map(({ color, at, value }, index) => ({
      index,
      color,
      value: { type: POINTS[at], ...(value !== '' && { value: Number(value) }) },
    })),
  };
}
