import type { Context } from './context.ts';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export interface Locks {
  readonly service: Service;
  /** Lets go of all: at the end of an execution, and when a dialog suspends the script. */
  releaseAll(): void;
  /** Another person holds the document lock. */
  holdDocument(held: boolean): void;
}

export function locks(context: Context): Locks {
  const ours = new Set<string>();
  let heldByOther = false;

  function lock(name: string): Lock {
    const take = (): boolean => {
      if (name === 'document' && heldByOther) return false;
      ours.add(name);
      return true;
    };
    return context.fake<Lock>('Lock', {
      tryLock: () => take(),
      waitLock() {
        if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => ours.has(name),
      releaseLock: () => void ours.delete(name),
    });
  }

  return {
    service: context.fake<Service>('LockService', {
      getDocumentLock: () => lock('document'),
      getScriptLock: () => lock('script'),
      getUserLock: () => lock('user'),
    }),
    releaseAll: () => ours.clear(),
    holdDocument(held) {
      heldByOther = held;
    },
  };
}
