import type { Host } from '../host/contract.ts';

/** For tests: the host behind the page, and when a person can use it. */
export interface TestHook {
  host: Host | undefined;
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    milepost: TestHook;
  }
}
