/** Our style and the engine's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, CellStyle } from './grid.ts';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const WRAP = { overflow: WrapStrategy.OVERFLOW, wrap: WrapStrategy.WRAP, clip: WrapStrategy.CLIP };
const BORDER = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

/** Null removes, as the engine has it. */
type EngineStyle = { [Key in keyof IStyleData]?: IStyleData[Key] | null };

/** What a style sets; what it leaves out is left out. */
export function engineStyle(style: CellStyle): EngineStyle {
  return { ...engineFont(style), ...engineLayout(style), ...(style.borders && { bd: edges(style.borders) }) };
}

function engineFont(style: CellStyle): EngineStyle {
  return {
    ...('color' in style && { cl: color(style.color) }),
    ...('bold' in style && { bl: flag(style.bold) }),
    ...('italic' in style && { it: flag(style.italic) }),
    ...('underline' in style && { ul: line(style.underline) }),
    ...('strikethrough' in style && { st: line(style.strikethrough) }),
    ...('size' in style && { fs: style.size ?? null }),
    ...('family' in style && { ff: style.family ?? null }),
  };
}

function engineLayout(style: CellStyle): EngineStyle {
  return {
    ...('background' in style && { bg: color(style.background) }),
    ...('horizontal' in style && { ht: style.horizontal ? HORIZONTAL[style.horizontal] : null }),
    ...('vertical' in style && { vt: style.vertical ? VERTICAL[style.vertical] : null }),
    ...('wrap' in style && { tb: style.wrap ? WRAP[style.wrap] : null }),
    ...('pattern' in style && { n: style.pattern ? { pattern: style.pattern } : null }),
  };
}

export function ourStyle(style: Nullable<IStyleData>): CellStyle {
  return style ? { ...ourFont(style), ...ourLayout(style) } : {};
}

function ourFont(style: IStyleData): CellStyle {
  return {
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul && { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.st && { strikethrough: style.st.s === BooleanNumber.TRUE }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.ff && { family: style.ff }),
  };
}

function ourLayout(style: IStyleData): CellStyle {
  return {
    ...(style.bg?.rgb && { background: style.bg.rgb }),
    ...(style.ht && { horizontal: keyOf(HORIZONTAL, style.ht) ?? null }),
    ...(style.vt && { vertical: keyOf(VERTICAL, style.vt) ?? null }),
    ...(style.tb && { wrap: keyOf(WRAP, style.tb) ?? null }),
    ...(style.n?.pattern && { pattern: style.n.pattern }),
    ...(style.bd && { borders: ourBorders(style.bd) }),
  };
}

function color(value: string | null | undefined): { rgb: string } | null {
  return value ? { rgb: value } : null;
}

function flag(value: boolean | null | undefined): BooleanNumber | null {
  return typeof value === 'boolean' ? (value ? BooleanNumber.TRUE : BooleanNumber.FALSE) : null;
}

function line(value: boolean | null | undefined): { s: BooleanNumber } | null {
  return value ? { s: BooleanNumber.TRUE } : null;
}

function edges({ top, left, bottom, right }: NonNullable<CellStyle['borders']>): IBorderData {
  return {
    ...(top !== undefined && { t: engineBorder(top) }),
    ...(left !== undefined && { l: engineBorder(left) }),
    ...(bottom !== undefined && { b: engineBorder(bottom) }),
    ...(right !== undefined && { r: engineBorder(right) }),
  };
}

function ourBorders({ t, l, b, r }: IBorderData): NonNullable<CellStyle['borders']> {
  return { top: ourBorder(t), left: ourBorder(l), bottom: ourBorder(b), right: ourBorder(r) };
}

function engineBorder(border: Border | null): Nullable<IBorderStyleData> {
  return border && { s: BORDER[border.style], cl: { rgb: border.color } };
}

function ourBorder(border: Nullable<IBorderStyleData>): Border | null {
  return border ? { style: keyOf(BORDER, border.s) ?? 'thin', color: border.cl.rgb ?? '#000000' } : null;
}

function keyOf<Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: Value): Key | undefined {
  for (const key in map) if (map[key] === value) return key;
  return undefined;
}
