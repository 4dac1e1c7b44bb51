import type { CallAnswer, CallInput, CallName } from '../src/schema/calls.ts';

type Endpoints = { readonly [Name in CallName]: (input: CallInput<Name>) => void };

/** `google.script.run`, as far as the sidebar uses it. */
export interface ScriptRunner extends Endpoints {
  withSuccessHandler(handler: (answer: never) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
}

declare const google: {
  readonly script: { readonly run: ScriptRunner; readonly host: { close(): void } };
};

export type Call = typeof call;

/** The answer never came: whether the work was done is not known. */
export const NO_ANSWER = 'NO_ANSWER';

/** Longer than the server waits for its lock, short enough that a person still sits there. */
const PATIENCE_MS = 20_000;
/** Setting up asks questions. */
const LONG_PATIENCE_MS: Readonly<Partial<Record<CallName, number>>> = { giveIds: 60_000, setUp: 360_000 };

/** Of a dialog. */
export const closeDialog = (): void => google.script.host.close();

/** Calls a global of the add-on. Rejects when it threw, answered nothing or took too long. */
export function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>> {
  return new Promise((resolve, reject) => {
    const patience = LONG_PATIENCE_MS[name] ?? PATIENCE_MS;
    const timer = setTimeout(() => reject(new Error(NO_ANSWER)), patience);
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
