import type { Edit } from './edit.ts';
import { columnOf, type Layout, letters } from './layout.ts';
import { formatted } from './new-rows.ts';

/** Undefined is left as it is. */
export interface OkrLook {
  readonly row: number;
  readonly isKeyResult: boolean | undefined;
  readonly isShare: boolean | undefined;
}

/** Shown as a share where it is kept as a fraction, not as points of a hundred. */
export const PERCENT = '%';
export const isShare = (unit: unknown, ...numbers: readonly unknown[]): boolean =>
  unit === PERCENT && !numbers.some((number) => Math.abs(Number(number ?? 0)) > 1);
const PLAIN_FORMAT = 'General';
/** Key results stand indented beneath their objective. */
const KINDS = [
  { of: 'isKeyResult', headers: ['Title'], format: '"      "@' },
  { of: 'isShare', headers: ['Start', 'Target', 'Limit', 'Current'], format: '0%' },
] as const;

/** Number formats of rows of OKRs: four edits at most, whatever the number of rows. */
export const okrLooks = (layout: Layout, looks: readonly OkrLook[]): readonly Edit[] =>
  KINDS.flatMap(({ of, headers, format }) =>
    [true, false].flatMap((wanted) => {
      const rows = looks.filter((look) => look[of] === wanted);
      const cells = rows.flatMap(({ row }) =>
        headers.map((header) => letters(columnOf(layout, header)) + row),
      );
      return formatted('okrs', cells, wanted ? format : PLAIN_FORMAT);
    }),
  );
