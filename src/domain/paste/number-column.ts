/** What stands between whole numbers and their fractions. */
export type DecimalMark = '.' | ',';

export interface NumberColumn {
  /** By cell; null for what is no number. */
  readonly values: readonly (number | null)[];
  /** Said with every number and left out of it; '' for nothing. A percentage is not made a share. */
  readonly unit: string;
  /** A number that could be read in two ways, where no other cell tells which one holds. */
  readonly open: { readonly text: string; readonly point: number; readonly comma: number } | null;
}

const MISSING = /^(|\.{1,3}|[-–—:x]|n\.?\/?a\.?|#n\/a|null|none|nan|no data)$/i;

/** A cell that says that there is no number. */
export const isMissing = (text: string): boolean => MISSING.test(text);

/** A sign, digits with marks between them, and what stands before or after: a unit or a currency. */
const NUMBER =
  /^([^\d.,+\-−()]*?)\s*(\(?)([+\-−]?)([^\d.,+\-−()]*?)\s*([\d.,'’\u00a0\u202f ]*\d)(\)?)\s*([^\d]*)$/;

interface Parts {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly unit: string;
}

/** Reads numbers by the evidence of all of them; `answer` is what the person said about an open one. */
export function readNumberColumn(texts: readonly string[], answer: DecimalMark | null): NumberColumn {
  const parts = texts.map((text) => (isMissing(text) ? null : partsOf(text)));
  const unit = commonUnit(parts);
  const mark = markTold(parts) ?? answer;
  let open: NumberColumn['open'] = null;
  const values = parts.map((part, at) => {
    if (part === null || part.unit !== unit) return null;
    const [point, comma] = [valueUnder(part, '.'), valueUnder(part, ',')];
    if (mark !== null) return mark === '.' ? point : comma;
    if (point !== null && comma !== null && point !== comma) {
      open ??= { text: texts[at] ?? '', point, comma };
      return null;
    }
    return point ?? comma;
  });
  return { values, unit, open };
}

function partsOf(text: string): Parts | null {
  const [, before = '', bracket, sign, inner = '', digits = '', closing, after = ''] =
    NUMBER.exec(text) ?? [];
  if (digits === '' || (bracket === '(') !== (closing === ')')) return null;
  const isNegative = bracket === '(' || sign === '-' || sign === '−';
  return { isNegative, digits, unit: [before, inner, after].map((part) => part.trim()).join('') };
}

/** The one that most have: the others then are not taken for numbers. */
function commonUnit(parts: readonly (Parts | null)[]): string {
  const counts = new Map<string, number>();
  for (const part of parts) if (part !== null) counts.set(part.unit, (counts.get(part.unit) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? '';
}

/** The one mark under which every number can be read, when there is a number that can't be under the other. */
function markTold(parts: readonly (Parts | null)[]): DecimalMark | null {
  const told = new Set<DecimalMark>();
  for (const part of parts) {
    if (part === null) continue;
    if (valueUnder(part, ',') === null && valueUnder(part, '.') !== null) told.add('.');
    if (valueUnder(part, '.') === null && valueUnder(part, ',') !== null) told.add(',');
  }
  const [mark = null, contradiction] = told;
  return contradiction === undefined ? mark : null;
}

const GROUPED = /^[1-9]\d{0,2}(?:([.,'’\u00a0\u202f ])\d{3}(?:\1\d{3})*)?$/;

function valueUnder({ isNegative, digits }: Parts, mark: DecimalMark): number | null {
  const at = digits.indexOf(mark);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !(/^\d*$/.test(whole) || GROUPED.test(whole))) return null;
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  return Number.isFinite(value) ? (isNegative ? -value : value) + 0 : null;
}
