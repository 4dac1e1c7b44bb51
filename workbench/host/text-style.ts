import type { CellStyle } from '../grid/grid.ts';
import type { Context } from './context.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const styles = new WeakMap<object, CellStyle>();

export function newTextStyle(context: Context, start: CellStyle = {}): Builder {
  let style = start;
  const change = (part: CellStyle): Builder => {
    style = { ...style, ...part };
    return self;
  };
  const self = context.fake<Builder>('TextStyleBuilder', {
    setForegroundColor: (color) => change({ color }),
    setBold: (bold) => change({ bold }),
    setItalic: (italic) => change({ italic }),
    setUnderline: (underline) => change({ underline }),
    setStrikethrough: (strikethrough) => change({ strikethrough }),
    setFontSize: (size) => change({ size }),
    setFontFamily: (family) => change({ family }),
    build: () => textStyle(context, style),
  });
  return self;
}

function textStyle(context: Context, style: CellStyle): TextStyle {
  const made = context.fake<TextStyle>('TextStyle', {
    copy: () => newTextStyle(context, style),
    getForegroundColor: () => style.color ?? null,
    isBold: () => style.bold ?? null,
    isItalic: () => style.italic ?? null,
    isUnderline: () => style.underline ?? null,
    isStrikethrough: () => style.strikethrough ?? null,
    getFontSize: () => style.size ?? null,
    getFontFamily: () => style.family ?? null,
  });
  styles.set(made, style);
  return made;
}

/** What it says of a cell; what it leaves open the cell keeps. Null changes nothing. */
export function styleOfText(given: TextStyle | null): CellStyle {
  const style = given === null ? {} : styles.get(given);
  if (style === undefined) throw new Error('This text style was not built here.');
  return style;
}
