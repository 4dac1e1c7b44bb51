/** Options of a chart: `legend.position` and `{ legend: { position } }` are the same. */
export interface OptionTree {
  readonly [name: string]: unknown;
}

export function optionAt(options: OptionTree, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (isTree(at) ? at[name] : undefined), options) ?? null;
}

export function withOption(options: OptionTree, path: string, value: unknown): OptionTree {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [name]: structuredClone(value) };
  const below = options[name];
  return { ...options, [name]: withOption(isTree(below) ? below : {}, rest.join('.'), value) };
}

function isTree(value: unknown): value is OptionTree {
  return typeof value === 'object' && value !== null;
}
