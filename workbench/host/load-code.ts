/** Runs the built script the way Apps Script does: one global scope, in which only ECMAScript and Google's services exist. */

// biome-ignore format: one name a line would hide what is missing
const ECMASCRIPT = new Set([
  'AggregateError', 'Array', 'ArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView',
  'Date', 'Error', 'EvalError', 'FinalizationRegistry', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array',
  'Int32Array', 'Int8Array', 'Intl', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError',
  'ReferenceError', 'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer', 'String', 'Symbol', 'SyntaxError', 'TypeError',
  'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef', 'WeakSet', 'decodeURI',
  'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
  'undefined', 'unescape',
]);

// biome-ignore format: one name a line would hide what is missing
const NOT_IN_APPS_SCRIPT = [
  'AbortController', 'Blob', 'Buffer', 'DOMException', 'File', 'FormData', 'Headers', 'Request', 'Response', 'TextDecoder',
  'TextEncoder', 'URL', 'URLSearchParams', 'XMLHttpRequest', 'atob', 'btoa', 'clearInterval', 'clearTimeout', 'crypto',
  'document', 'exports', 'fetch', 'global', 'localStorage', 'module', 'navigator', 'performance', 'process', 'queueMicrotask',
  'require', 'self', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'window',
];

export type ScriptFunction = (...args: unknown[]) => unknown;

/** The functions declared at the top level of the code, by name. */
export function loadCode(
  code: string,
  services: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, ScriptFunction> {
  const global = Object.fromEntries([...ECMASCRIPT].map((name) => [name, Reflect.get(globalThis, name)]));
  Object.assign(global, services);
  global.globalThis = global;
  const scope: Record<string, unknown> = Object.fromEntries(namesToHide().map((name) => [name, undefined]));
  Object.assign(scope, services, { globalThis: global });

  const candidates = declaredNames(code).filter(
    (name) => !Object.hasOwn(scope, name) && !ECMASCRIPT.has(name),
  );
  const found = candidates.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  const body = `return (function () {\n${code}\n;return { ${found.join(', ')} };\n}).call(globalThis);\n//# sourceURL=Code.js`;
  const run = new Function(...Object.keys(scope), body);
  const declared: object = run(...Object.values(scope));
  const functions = new Map<string, ScriptFunction>();
  for (const [name, value] of Object.entries(declared)) {
    if (typeof value === 'function') functions.set(name, (...args) => Reflect.apply(value, global, args));
  }
  Object.assign(global, Object.fromEntries(functions));
  return functions;
}

/** Every function named anywhere in the code; those that are not at the top level drop out by their type. */
function declaredNames(code: string): string[] {
  return [
    ...new Set(
      [...code.matchAll(/\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g)].map(([, name = '']) => name),
    ),
  ];
}

function namesToHide(): string[] {
  const names = new Set(NOT_IN_APPS_SCRIPT);
  for (let owner: object | null = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !ECMASCRIPT.has(name) && name !== 'globalThis',
  );
}
