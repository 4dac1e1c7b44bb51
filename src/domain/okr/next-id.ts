/** Of objectives, key results and KPIs. */
type Prefix = 'O' | 'KR' | 'K';

/** Gives new IDs, counting on from the highest number in use. */
export function nextIds(used: Iterable<string>): (prefix: Prefix) => string {
  const highest = { O: 0, KR: 0, K: 0 };
  for (const id of used) {
    const [, prefix, digits] = /^(O|KR|K)(\d{1,9})$/.exec(id.toUpperCase()) ?? [];
    if (prefix === 'O' || prefix === 'KR' || prefix === 'K')
      highest[prefix] = Math.max(highest[prefix], Number(digits));
  }
  return (prefix) => {
    highest[prefix] += 1;
    return `${prefix}${highest[prefix]}`;
  };
}
