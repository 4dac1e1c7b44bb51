/** A KPI of the library. Only tests parse by this: what they found sound is built in. */
import * as z from 'zod/mini';
import { heading, sentences, slug, unit } from './library-text.ts';
import { CADENCES, DIRECTIONS, PERSPECTIVES } from './words.ts';

/** No year in it: the note of a benchmark names one year, by which it ages. */
const undated = (longest: number) =>
  z.string().check(z.regex(/^\S+( \S+)*$/), z.regex(/^(?!.*\b(19|20)\d\d\b)/), z.maxLength(longest));

/** A figure that somebody published, and for whom it holds. */
const kpiBenchmark = z.object({
  /** In the unit of the KPI. */
  value: z.number(),
  unit,
  /** What the value is among the segment: its median, mean or what counts as good. */
  level: undated(40),
  segment: undated(80),
  /** The year that the figure describes. */
  year: z.number().check(z.multipleOf(1), z.minimum(2000), z.maximum(2100)),
  source: z.object({ name: undated(120), address: z.string().check(z.regex(/^https:\/\/[^\s/]+\.\S+$/)) }),
});

export const libraryKpi = z
  .object({
    id: slug,
    name: heading(40),
    perspective: z.enum(PERSPECTIVES),
    unit,
    direction: z.enum(DIRECTIONS),
    cadence: z.enum(CADENCES),
    /** Whether it moves before the results do. */
    leading: z.boolean(),
    /** In words. */
    formula: sentences(200),
    /** One sentence: how it misleads or is gamed. */
    pitfall: sentences(180).check(z.regex(/^[^.]+(\.\d[^.]*)*\.$/)),
    /** The id of the KPI that shows when this one improves at the cost of something else. */
    counterMetric: slug,
    /** Other names, abbreviations and topics to find it by. */
    tags: z
      .array(z.string().check(z.regex(/^\S+( \S+)*$/), z.maxLength(40)))
      .check(z.minLength(2), z.maxLength(8)),
    benchmarks: z.array(kpiBenchmark),
  })
  .check(
    z.refine(({ id, counterMetric }) => counterMetric !== id, 'it is its own counter-metric'),
    z.refine((kpi) => kpi.benchmarks.every((each) => each.unit === kpi.unit), 'a benchmark has another unit'),
  );

export const kpiLibrary = z.array(libraryKpi).check(
  z.refine((kpis) => new Set(kpis.map(({ id }) => id)).size === kpis.length, 'an id stands twice'),
  z.refine((kpis) => new Set(kpis.map(({ name }) => name)).size === kpis.length, 'a name stands twice'),
  z.refine(
    (kpis) => kpis.every(({ counterMetric }) => kpis.some(({ id }) => id === counterMetric)),
    'a counter-metric is not in the library',
  ),
);

export type LibraryKpi = z.infer<typeof libraryKpi>;
export type KpiBenchmark = z.infer<typeof kpiBenchmark>;
