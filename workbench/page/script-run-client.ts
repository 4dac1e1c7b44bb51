import type { FrameMessage, PageAnswer } from './frame-message.ts';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/**
 * Gives the sidebar's frame `google.script` and, since a frame without an origin has none, localStorage.
 * Sent into the frame as source text: it may use nothing outside its own braces.
 */
export function installScriptRunClient(kept: Readonly<Record<string, string>>): void {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  const send = (message: FrameMessage) => parent.postMessage(message, '*');

  function refuseIllegal(value: unknown, property: string, above: readonly unknown[]): void {
    const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
    const primitive = value === null || ['undefined', 'boolean', 'number', 'string'].includes(typeof value);
    if (primitive) return;
    if (!plain || above.includes(value)) {
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    }
    for (const [key, item] of Object.entries(value as object)) refuseIllegal(item, key, [...above, value]);
  }

  function call(name: string, args: readonly unknown[], handlers: Handlers): void {
    for (const [index, value] of args.entries()) refuseIllegal(value, String(index), []);
    calls += 1;
    waiting.set(calls, handlers);
    send({ kind: 'call', id: calls, name, args: JSON.stringify(args) });
  }

  function runner(handlers: Handlers): object {
    const builders = {
      withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
      withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    return new Proxy(builders, {
      get(target, name) {
        if (Reflect.has(target, name)) return Reflect.get(target, name);
        if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
        return (...args: unknown[]) => call(name, args, handlers);
      },
    });
  }

  function answered(answer: PageAnswer): void {
    const handlers = waiting.get(answer.id);
    if (!handlers || !waiting.delete(answer.id)) return;
    if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(answer.text), handlers.userObject);
    else send({ kind: 'uncaught', text: answer.text });
  }

  const items = new Map(Object.entries(kept));
  const localStorage = {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(String(key)) ?? null,
    setItem(key: string, value: string) {
      items.set(String(key), String(value));
      send({ kind: 'keep', key: String(key), value: String(value) });
    },
    removeItem(key: string) {
      items.delete(String(key));
      send({ kind: 'keep', key: String(key), value: null });
    },
    clear() {
      items.clear();
      send({ kind: 'keepNothing' });
    },
  };

  Object.defineProperty(window, 'localStorage', { value: localStorage });
  Object.defineProperty(window, 'google', {
    value: {
      script: {
        run: runner({}),
        host: {
          close: () => send({ kind: 'close' }),
          editor: { focus: () => send({ kind: 'focusEditor' }) },
        },
      },
    },
  });
  addEventListener('message', (event) => {
    if (event.source === parent) answered(event.data);
  });
  addEventListener('error', (event) => send({ kind: 'uncaught', text: event.message }));
  addEventListener('unhandledrejection', (event) => send({ kind: 'uncaught', text: String(event.reason) }));
}
