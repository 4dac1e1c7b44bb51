import type { Context } from './context.ts';
import type { PropertyStore } from './extras.ts';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const MOST_IN_VALUE = 9 * 1024;
const MOST_IN_STORE = 500 * 1024;

export function propertiesService(context: Context): Service {
  return context.fake<Service>('PropertiesService', {
    getDocumentProperties: () => properties(context, 'document'),
    getScriptProperties: () => properties(context, 'script'),
    getUserProperties: () => properties(context, 'user'),
  });
}

function properties(context: Context, name: PropertyStore): Properties {
  const store = context.extras.properties[name];
  const set = (key: string, value: string) => {
    const text = String(value);
    if (bytes(text) > MOST_IN_VALUE) throw new Error('Argument too large: value');
    const others = Object.entries(store).filter(([known]) => known !== key);
    const size = others.reduce(
      (sum, [known, kept]) => sum + bytes(known) + bytes(kept),
      bytes(key) + bytes(text),
    );
    if (size > MOST_IN_STORE)
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    store[key] = text;
  };
  const self: Properties = context.fake<Properties>('Properties', {
    getProperty: (key) => store[key] ?? null,
    getProperties: () => ({ ...store }),
    getKeys: () => Object.keys(store),
    setProperty(key, value) {
      set(key, value);
      return self;
    },
    setProperties(all: Record<string, string>, deleteOthers = false) {
      if (deleteOthers) for (const key of Object.keys(store)) delete store[key];
      for (const [key, value] of Object.entries(all)) set(key, value);
      return self;
    },
    deleteProperty(key) {
      delete store[key];
      return self;
    },
    deleteAllProperties() {
      for (const key of Object.keys(store)) delete store[key];
      return self;
    },
  });
  return self;
}

function bytes(text: string): number {
  return encodeURIComponent(text).replace(/%../g, 'x').length;
}
