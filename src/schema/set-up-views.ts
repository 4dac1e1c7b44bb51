/** What the dialog that sets up gets to see. */
import * as z from 'zod/mini';

/** What stands in the workbook before it is set up, or set up again. */
export const setUpView = z.object({
  /** An ISO day. */
  today: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** The names of our tabs by their tables, '' for one that is not there. */
  tabs: z.record(z.string(), z.string()),
  /** The table of Settings with its header, a date as an ISO day; nothing where there is none that can be read. */
  settings: z.array(z.array(z.union([z.string(), z.number(), z.boolean()]))),
});

export const setUpOutput = z.object({ text: z.string() });

/** In the order in which they were sent. */
export const addKpisOutput = z.object({ ids: z.array(z.string()) });

export type SetUpView = z.infer<typeof setUpView>;
