import { readDate } from '../domain/input/date.ts';
import { readNumber } from '../domain/input/number.ts';
import type { Reading } from '../domain/input/reading.ts';
import { readText } from '../domain/input/text.ts';
import type { WordReader } from '../domain/input/word.ts';
import type { CivilClock, CivilDate } from '../domain/time/civil-date.ts';
import type { Problem } from '../schema/problem.ts';

/** Turns what a cell (for a table: what a range) holds into a value; `field` is what a sentence calls it. */
export interface Reader<Value> {
  /** Whether it is a number or a date, so that a name in the first row is a heading. */
  readonly figure: boolean;
  /** Whether it reads a finite number as that number, so that it need not be asked. */
  readonly keepsNumbers?: true;
  readonly read: (content: unknown, field: string, civil: CivilClock) => Value | Problem;
}

/** `column`: a value a row (a cell, of a block), a single one standing for all. `once`: one value. `table`: as it is. */
export interface Parameter<Value, Spread extends 'column' | 'once' | 'table' = 'column' | 'once' | 'table'>
  extends Reader<Value> {
  readonly spread: Spread;
}

export function column<Value>(reader: Reader<Value>): Parameter<Value, 'column'> {
  return { ...reader, spread: 'column' };
}

export function once<Value>(reader: Reader<Value>): Parameter<Value, 'once'> {
  return { ...reader, spread: 'once' };
}

export function table<Value>(
  read: (values: unknown, civil: CivilClock) => Value | Problem,
): Parameter<Value, 'table'> {
  return { figure: false, spread: 'table', read: (values, _, civil) => read(values, civil) };
}

export const number: Reader<number | null> = { figure: true, keepsNumbers: true, read: readNumber };

export const date: Reader<CivilDate | null> = {
  figure: true,
  read: (content, field, civil) => readDate(content, civil, field),
};

export const text: Reader<string> = {
  figure: false,
  read: (content, field, civil) => readText(content, civil, field),
};

/** Content that only the function itself can judge, among numbers. */
export const figure: Reader<unknown> = { figure: true, keepsNumbers: true, read: (content) => content };

export function word<Word extends string>(read: WordReader<Word>, blank: Word): Reader<Word> {
  return { figure: false, read: (content, field) => read(content, field) ?? blank };
}

/** A reader for which a blank stands for a value. */
export function blankAs<Value extends number>(
  read: (content: unknown, field: string) => Reading<Value>,
  blank: Value,
): Reader<Value> {
  return { figure: true, read: (content, field) => read(content, field) ?? blank };
}

/** A reader for which a blank is a problem; `noun` names what to add. */
export function filled<Value extends string | number>(
  { figure, read }: Reader<Value | null>,
  noun: string,
): Reader<Value> {
  return {
    figure,
    read: (content, field, civil) => read(content, field, civil) ?? { problem: 'missing', field: noun },
  };
}
