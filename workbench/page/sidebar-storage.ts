const PREFIX = 'milepost:sidebar:';

/** The sidebar's own localStorage, kept under a prefix in the page's. */
export interface SidebarStorage {
  all(): Record<string, string>;
  set(key: string, value: string | null): void;
  clear(): void;
}

export function sidebarStorage(storage: Storage): SidebarStorage {
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  return {
    all: () =>
      Object.fromEntries(keys().map((key) => [key.slice(PREFIX.length), storage.getItem(key) ?? ''])),
    set(key, value) {
      if (value === null) storage.removeItem(PREFIX + key);
      else storage.setItem(PREFIX + key, value);
    },
    clear() {
      for (const key of keys()) storage.removeItem(key);
    },
  };
}
