import type { KPI_SOURCES } from './kpi-sources.ts';
import type { OKR_SOURCES } from './okr-sources.ts';

export type SourceName = keyof typeof OKR_SOURCES | keyof typeof KPI_SOURCES;

/** A custom function and its arguments, as a cell passes them on. */
export type Call = readonly [name: string, ...args: readonly unknown[]];

/** What a source prints, a figure with all its digits and no more; one text a cell where the result is a block. */
export type Printed = string | readonly string[];

/** A worked example that comes out here as it is published; `means` is our word for a published word. */
export type Example = readonly [
  source: SourceName,
  says: string,
  call: Call,
  published: Printed,
  means?: Printed,
];

/** A worked example that comes out differently here, and the convention that makes it so. */
export type Difference = readonly [
  source: SourceName,
  says: string,
  call: Call,
  published: Printed,
  ours: Printed,
  because: string,
];

export interface Subject {
  readonly title: string;
  readonly examples: readonly Example[];
  readonly differences: readonly Difference[];
}
