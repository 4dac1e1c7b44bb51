/** What goes on while the add-on runs: its rights, the count of its calls, the stop a test asked for. */
import { callKind } from './call-kind.ts';
import type { AuthMode } from './contract.ts';
import type { WritableLedger } from './ledger.ts';
import { isAllowed } from './permission.ts';

export interface Execution {
  mode(): AuthMode;
  /** Runs one execution in a mode, and lets go of everything it held when it ends. */
  during<Result>(mode: AuthMode, run: () => Result): Result;
  onEnd(release: () => void): void;
  /** Counts a call, and throws where the mode forbids it. */
  called(service: string, member: string): void;
  moved(cells: number): void;
  /** Runs a custom function as an execution of its own. */
  evaluate<Result>(functionName: string, run: () => Result): Result;
  interruptAfter(calls: number | undefined): void;
}

export function createExecution(ledger: WritableLedger): Execution {
  let current: AuthMode = 'FULL';
  let callsLeft: number | undefined;
  const releases: (() => void)[] = [];

  function inMode<Result>(mode: AuthMode, run: () => Result): Result {
    const outer = current;
    current = mode;
    try {
      return run();
    } finally {
      current = outer;
    }
  }

  return {
    mode: () => current,
    during(mode, run) {
      try {
        return inMode(mode, run);
      } finally {
        for (const release of releases) release();
      }
    },
    evaluate(functionName, run) {
      ledger.evaluated(functionName);
      return inMode('CUSTOM_FUNCTION', run);
    },
    onEnd: (release) => void releases.push(release),
    called(service, member) {
      const name = `${service}.${member}`;
      const kind = callKind(service, member);
      if (!isAllowed(current, name, kind)) throw new Error(`You do not have permission to call ${name}`);
      if (current === 'CUSTOM_FUNCTION') return;
      if (kind !== 'handle' && callsLeft !== undefined) {
        if (callsLeft === 0) throw new Error('Exceeded maximum execution time');
        callsLeft -= 1;
      }
      ledger.add({ name, kind });
    },
    moved: (cells) => ledger.moved(cells),
    interruptAfter(calls) {
      callsLeft = calls;
    },
  };
}
