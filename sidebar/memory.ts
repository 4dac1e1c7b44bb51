/** What the browser keeps for the next time. */
export interface Memory {
  read(name: string): string | null;
  write(name: string, text: string): void;
  forget(name: string): void;
}

/** Browsers may forbid storage inside the frame of a sidebar, or run out of it: then it lasts as long as the sidebar. */
export function rememberIn(storage: () => Storage): Memory {
  const meanwhile = new Map<string, string>();
  return {
    read: (name) => meanwhile.get(name) ?? attempt(() => storage().getItem(name)) ?? null,
    write: (name, text) => {
      const kept = attempt(() => {
        storage().setItem(name, text);
        return true;
      });
      if (kept) meanwhile.delete(name);
      else meanwhile.set(name, text);
    },
    forget: (name) => {
      meanwhile.delete(name);
      attempt(() => storage().removeItem(name));
    },
  };
}

function attempt<Result>(what: () => Result): Result | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
