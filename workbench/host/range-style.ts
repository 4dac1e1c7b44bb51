import type { Border, CellBorders, CellStyle } from '../grid/grid.ts';
import type { Built } from './fake.ts';
import type { RangeTarget } from './range.ts';
import { checkSize } from './range-values.ts';
import { styleOfText } from './text-style.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Sheets says of a cell that nobody styled. */
const PLAIN = { background: '#ffffff', color: '#000000', pattern: '' };

export function rangeStyle(target: RangeTarget): Built<Range> {
  const { context, sheetId, area, self } = target;
  const sheet = () => context.sheet(sheetId);
  const set = (style: CellStyle): Range => {
    sheet().setStyle(area, style);
    return self();
  };
  const setEach = <Value>(
    values: readonly (readonly Value[])[],
    styleOf: (value: Value) => CellStyle,
  ): Range => {
    checkSize(target, values);
    sheet().setStyle(
      area,
      values.map((row) => row.map(styleOf)),
    );
    return self();
  };
  const each = <Value>(map: (style: CellStyle) => Value): Value[][] => {
    context.execution.moved(area.rows * area.columns);
    return sheet()
      .styles(area)
      .map((row) => row.map(map));
  };

  return {
    setBackground: (color) => set(background(color)),
    setBackgrounds: (colors) => setEach(colors, background),
    getBackground: () => String(each((style) => style.background ?? PLAIN.background)[0]?.[0]),
    getBackgrounds: () => each((style) => style.background ?? PLAIN.background),
    setFontColor: (color) => set(fontColor(color)),
    setFontColors: (colors) => setEach(colors, fontColor),
    getFontColors: () => each((style) => style.color ?? PLAIN.color),
    setFontWeight: (weight) => set(fontWeight(weight)),
    setFontWeights: (weights) => setEach(weights, fontWeight),
    getFontWeights: () => each((style) => (style.bold ? 'bold' : 'normal')),
    setFontStyle: (style) => set(fontStyle(style)),
    setFontLine: (line) => set(fontLine(line)),
    setFontSize: (size) => set({ size }),
    setFontSizes: (sizes) => setEach(sizes, (size) => ({ size })),
    setFontFamily: (family) => set({ family }),
    setTextStyle: (style) => set(styleOfText(style)),
    setTextStyles: (styles) => setEach(styles, styleOfText),
    setNumberFormat: (pattern) => set(numberFormat(pattern)),
    setNumberFormats: (patterns) => setEach(patterns, numberFormat),
    getNumberFormat: () => String(each((style) => style.pattern ?? PLAIN.pattern)[0]?.[0]),
    getNumberFormats: () => each((style) => style.pattern ?? PLAIN.pattern),
    setHorizontalAlignment: (alignment) => set({ horizontal: alignment === 'normal' ? null : alignment }),
    setHorizontalAlignments: (alignments) =>
      setEach(alignments, (alignment) => ({ horizontal: horizontal(alignment) })),
    setVerticalAlignment: (alignment) => set({ vertical: alignment }),
    setWrap: (wrap) => set({ wrap: wrap ? 'wrap' : 'overflow' }),
    setWrapStrategy: (strategy) => set({ wrap: wrapStrategy(strategy) }),
    clearFormat() {
      sheet().clearStyle(area);
      return self();
    },
    merge() {
      sheet().merge(area);
      return self();
    },
    breakApart() {
      sheet().breakApart(area);
      return self();
    },
    setBorder(
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal_: boolean | null,
      color: string | null = null,
      style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
    ) {
      const border: Border = { color: color ?? '#000000', style: borderStyle(style) };
      const edge = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? border : null);
      const wanted = { top, left, bottom, right, vertical, horizontal: horizontal_ };
      const styles = Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (__, across) => ({
          borders: bordersAt(wanted, edge, {
            top: down === 0,
            left: across === 0,
            bottom: down === area.rows - 1,
            right: across === area.columns - 1,
          }),
        })),
      );
      sheet().setStyle(area, styles);
      return self();
    },
  };
}

type Edges = Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>;
type Wanted = Readonly<
  Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>
>;

function bordersAt(
  wanted: Wanted,
  edge: (on: boolean | null) => Border | null | undefined,
  outer: Edges,
): CellBorders {
  const sides = {
    top: edge(outer.top ? wanted.top : wanted.horizontal),
    left: edge(outer.left ? wanted.left : wanted.vertical),
    bottom: edge(outer.bottom ? wanted.bottom : wanted.horizontal),
    right: edge(outer.right ? wanted.right : wanted.vertical),
  };
  return {
    ...(sides.top !== undefined && { top: sides.top }),
    ...(sides.left !== undefined && { left: sides.left }),
    ...(sides.bottom !== undefined && { bottom: sides.bottom }),
    ...(sides.right !== undefined && { right: sides.right }),
  };
}

function borderStyle(style: GoogleAppsScript.Spreadsheet.BorderStyle | null): Border['style'] {
  const names: Record<string, Border['style']> = {
    DOTTED: 'dotted',
    DASHED: 'dashed',
    SOLID_MEDIUM: 'medium',
    SOLID_THICK: 'thick',
    DOUBLE: 'double',
  };
  return names[String(style)] ?? 'thin';
}

function background(color: string | null): CellStyle {
  return { background: color };
}

function fontColor(color: string | null): CellStyle {
  return { color };
}

function fontWeight(weight: string | null): CellStyle {
  return { bold: weight === null ? null : weight === 'bold' };
}

function fontStyle(style: string | null): CellStyle {
  return { italic: style === null ? null : style === 'italic' };
}

function fontLine(line: string | null): CellStyle {
  return { underline: line === 'underline', strikethrough: line === 'line-through' };
}

function numberFormat(pattern: string): CellStyle {
  return { pattern: pattern === '' || pattern === 'General' ? null : pattern };
}

function horizontal(alignment: string | null): 'left' | 'center' | 'right' | null {
  return alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : null;
}

function wrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): 'overflow' | 'wrap' | 'clip' {
  const name = String(strategy);
  return name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow';
}
