/** An OKR of the gallery. Only tests parse by this: what they found sound is built in. */
import * as z from 'zod/mini';
import { heading, sentences, slug, unit } from './library-text.ts';
import { KEY_RESULT_TYPES, KINDS } from './words.ts';

export const BUSINESS_FUNCTIONS = [
  'Company',
  'Sales',
  'Marketing',
  'Product',
  'Engineering',
  'Customer success',
  'Support',
  'People',
  'Finance',
  'Operations',
] as const;

export const SITUATIONS = [
  'New market',
  'Growth',
  'Scaling',
  'Engagement',
  'Turnover',
  'Retention',
  'Quality',
  'Speed',
  'Efficiency',
  'Trust',
] as const;

/** A target as it stands, as a multiple of the start, or as a step from the start. */
const targetSuggestion = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ times: z.number().check(z.positive()) }),
  z.strictObject({ plus: z.number() }),
]);

const templateKeyResult = z.object({
  title: heading(70),
  type: z.enum(KEY_RESULT_TYPES),
  unit,
  direction: z.enum(['up', 'down']),
  /** A start as it could be, to show in an empty field: the person fills in their own. */
  exampleStart: z.number(),
  target: targetSuggestion,
  /** The value at which a level to hold has failed; null for reach. */
  limit: z.nullable(z.number()),
  /** The library KPI that can feed it. */
  kpi: z.nullable(slug),
});

export const okrTemplate = z.object({
  id: slug,
  /** Of the objective. */
  title: heading(70),
  function: z.enum(BUSINESS_FUNCTIONS),
  situation: z.enum(SITUATIONS),
  /** How one knows that it is the time for it. */
  when: sentences(160),
  /** Why it is worth a quarter. */
  why: sentences(220),
  kind: z.enum(KINDS),
  keyResults: z.array(templateKeyResult).check(z.minLength(2), z.maxLength(5)),
});

export const okrTemplates = z.array(okrTemplate).check(
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'an id stands twice'),
  z.refine((all) => new Set(all.map(({ title }) => title)).size === all.length, 'a title stands twice'),
);

export type TargetSuggestion = z.infer<typeof targetSuggestion>;
export type TemplateKeyResult = z.infer<typeof templateKeyResult>;
export type OkrTemplate = z.infer<typeof okrTemplate>;
