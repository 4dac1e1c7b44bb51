import type { Execution } from './execution.ts';

/** Some members of one of Google's interfaces. */
export type Built<Google> = { readonly [Member in keyof Google]?: Google[Member] };

/** The same, each looked for when it is asked for: undefined where it is not built. */
export type Finder = (member: string) => unknown;

/**
 * Stands in for one of Google's objects: what is built is counted and runs, the rest throws its own name. So the type
 * can be Google's whole interface.
 */
export function fake<Google extends object>(
  service: string,
  execution: Execution,
  built: Built<Google> | Finder,
): Google {
  const find = typeof built === 'function' ? built : (member: string) => ownMember(built, member);
  const stand = new Proxy(
    {},
    {
      get(target, member) {
        if (typeof member === 'symbol') return Reflect.get(target, member);
        if (member === 'toString') return () => service;
        // Asked by `await`, `JSON.stringify` and test printers of any object.
        if (member === 'then' || member === 'toJSON' || member === 'constructor' || member === 'nodeType')
          return undefined;
        const value = find(member);
        if (value === undefined) throw new Error(`local workbench: ${service}.${member} is not built`);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          execution.called(service, member);
          return Reflect.apply(value, undefined, args);
        };
      },
      set(_target, member) {
        throw new Error(`local workbench: ${service}.${String(member)} cannot be set`);
      },
    },
  );
  return stand as Google;
}

function ownMember(built: object, member: string): unknown {
  return Object.hasOwn(built, member) ? Reflect.get(built, member) : undefined;
}

/** One of Google's enumerations; its values print their names. */
export function enumeration<Enum extends object>(names: readonly (string & keyof Enum)[]): Enum {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as Enum;
}
