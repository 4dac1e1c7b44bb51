import type { Context } from './context.ts';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_IN_VALUE = 100 * 1024;
const LONGEST_KEY = 250;

export function cacheService(context: Context): Service {
  const [document, script, user] = [cache(context), cache(context), cache(context)];
  return context.fake<Service>('CacheService', {
    getDocumentCache: () => document,
    getScriptCache: () => script,
    getUserCache: () => user,
  });
}

/** Ends with the host: a cache may lose anything at any time. */
function cache({ fake, options }: Context): Cache {
  const kept = new Map<string, { value: string; until: number }>();
  const get = (key: string) => {
    const found = kept.get(key);
    return found && found.until > options.clock().getTime() ? found.value : null;
  };
  const put = (key: string, value: string, seconds = DEFAULT_SECONDS) => {
    if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
    if (value.length > MOST_IN_VALUE) throw new Error('Argument too large: value');
    kept.set(key, { value, until: options.clock().getTime() + Math.min(seconds, MOST_SECONDS) * 1000 });
  };
  return fake<Cache>('Cache', {
    get,
    put,
    getAll(keys) {
      const found: Record<string, string> = {};
      for (const key of keys) {
        const value = get(key);
        if (value !== null) found[key] = value;
      }
      return found;
    },
    putAll(values: Record<string, string>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key) => void kept.delete(key),
    removeAll: (keys) => {
      for (const key of keys) kept.delete(key);
    },
  });
}
