/** A browser's storage: `broken` as where a frame may not use it, `full` as where nothing fits any more. */
export function fakeStorage(state: 'working' | 'broken' | 'full' = 'working'): () => Storage {
  const items = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    removeItem: (name) => void items.delete(name),
    setItem: (name, text) => {
      if (state === 'full') throw new Error('QuotaExceededError');
      items.set(name, text);
    },
  };
  return () => {
    if (state === 'broken') throw new Error('SecurityError');
    return storage;
  };
}
