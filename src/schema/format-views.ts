/** What the page that formats a selection gets to see. */
import * as z from 'zod/mini';
import { DIRECTIONS } from './words.ts';

/** A blank is '', a date null. */
const cellView = z.nullable(z.union([z.number(), z.string()]));

/** Cells as far as their sheet is filled. */
export const cellsView = z.object({
  sheet: z.int(),
  tab: z.string(),
  /** Of the first cell, from 1. */
  row: z.int(),
  column: z.int(),
  rows: z.int(),
  columns: z.int(),
  /** What the cell above the first one says. */
  above: cellView,
  values: z.array(z.array(cellView)),
});

/** Colours that stand on a sheet. */
export const formatView = z.object({
  id: z.string(),
  a1: z.string(),
  /** Two lines; null where somebody deleted the note. */
  legend: z.nullable(z.string()),
});

/** A KPI of the library with figures that somebody published, in its unit; a cell with the unit % holds a share. */
export const benchmarkedKpi = z.object({
  name: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  benchmarks: z.array(
    z.object({
      value: z.number(),
      unit: z.string(),
      /** What the value is among the segment, such as its median. */
      level: z.string(),
      segment: z.string(),
      year: z.number(),
      source: z.object({ name: z.string(), address: z.string() }),
    }),
  ),
});

export const openFormatOutput = z.object({
  cells: cellsView,
  formats: z.array(formatView),
  kpis: z.array(benchmarkedKpi),
});

export type CellView = z.infer<typeof cellView>;
export type CellsView = z.infer<typeof cellsView>;
export type FormatView = z.infer<typeof formatView>;
export type BenchmarkedKpi = z.infer<typeof benchmarkedKpi>;
export type OpenFormatOutput = z.infer<typeof openFormatOutput>;
