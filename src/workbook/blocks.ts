export interface Placed<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export interface Block<Content> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Content[])[];
}

/** Cells that stand side by side and below one another as rectangles, so that each can be written by one call. */
export function blocksOf<Content>(cells: readonly Placed<Content>[]): readonly Block<Content>[] {
  const blocks: { row: number; column: number; values: Content[][] }[] = [];
  for (const run of runsOf(cells)) {
    const above = blocks.find(
      ({ row, column, values }) =>
        row + values.length === run.row && column === run.column && values[0]?.length === run.values.length,
    );
    if (above === undefined) blocks.push({ ...run, values: [run.values] });
    else above.values.push(run.values);
  }
  return blocks;
}

function runsOf<Content>(cells: readonly Placed<Content>[]) {
  const runs: { row: number; column: number; values: Content[] }[] = [];
  for (const { row, column, content } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.values.length === column) last.values.push(content);
    else runs.push({ row, column, values: [content] });
  }
  return runs;
}
