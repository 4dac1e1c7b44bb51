/** The record without one of its names. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
): Readonly<Record<string, Value>> {
  const { [id]: _, ...rest } = record;
  return rest;
}
