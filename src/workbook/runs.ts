export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending whole numbers, those that follow one another as one run. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
