/** How the texts of the library are written; a sidebar of 300 pixels shows them. */
import * as z from 'zod/mini';

/** Lower-case words with hyphens; never changes, since sheets and templates refer to it. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40));

/** Sentence case: only the first word and abbreviations have capitals; no full stop. */
export const heading = (longest: number) =>
  z.string().check(z.regex(/^\p{Lu}\S*( (?!\p{Lu}\p{Ll})\S+)*(?<![.!?])$/u), z.maxLength(longest));

/** Whole ones, said calmly. */
export const sentences = (longest: number) =>
  z.string().check(z.regex(/^[\p{Lu}\d][^\s!]*( [^\s!]+)*\.$/u), z.maxLength(longest));

/** As a cell of the column Unit: `%` is kept as a fraction, `currency` stands for the team’s own. */
export const unit = z.string().check(z.regex(/^\S+( \S+)*$/), z.maxLength(20));
