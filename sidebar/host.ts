import type { CallAnswer, CallInput, CallName } from '../src/schema/calls.ts';

type Endpoints = { readonly [Name in CallName]: (input: CallInput<Name>) => void };

/** `google.script.run`, as far as the sidebar uses it. */
export interface ScriptRunner extends Endpoints {
  withSuccessHandler(handler: (answer: never) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

export type Call = typeof call;

/** The answer never came: whether the work was done is not known. */
export const NO_ANSWER = 'NO_ANSWER';

/** Longer than the server waits for its lock, short enough that a person still sits there. Setting up asks questions. */
const PATIENCE_MS: Readonly<Record<CallName, number>> = {
  openCheckIn: 20_000,
  saveCheckIns: 20_000,
  giveIds: 60_000,
  setUp: 360_000,
  openFormat: 20_000,
  readCells: 20_000,
  applyFormat: 20_000,
  removeFormat: 20_000,
};

/** Calls a global of the add-on. Rejects when it threw, answered nothing or took too long. */
export function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), PATIENCE_MS[name]);
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    const run: Endpoints = google.script.run
      .withSuccessHandler((answer: CallAnswer<Name> | null) =>
        settle(() => (answer === null ? reject(new Error(NO_ANSWER)) : resolve(answer))),
      )
      .withFailureHandler((error) => settle(() => reject(error)));
    run[name](input);
  });
}
