import type { Refusal } from '../src/schema/calls.ts';

/** Why something was not done, and the call that mends it where one does. */
export type Trouble = Pick<Refusal, 'text' | 'remedy'>;

export type Remedy = NonNullable<Trouble['remedy']>;

export const SAVE_UNSURE =
  'The save may not have arrived. What you typed is kept; save again, it will not be stored twice.';

const OTHER_ACCOUNT =
  'This sidebar runs under another Google account than the one that opened the file. Sign out of the other account, or open the file in a browser profile of its own.';

const NOT_LOADED = 'The workbook did not answer. Check the connection, then try again.';

export const loadTrouble = (error: unknown): Trouble => callTrouble(error, NOT_LOADED);

export const saveTrouble = (error: unknown): Trouble => callTrouble(error, SAVE_UNSURE);

/** `otherwise` says what to think of a call that threw or gave no answer. */
export function callTrouble(error: unknown, otherwise: string): Trouble {
  return { text: isOtherAccount(error) ? OTHER_ACCOUNT : otherwise, remedy: null };
}

/** Apps Script gives PERMISSION_DENIED when several accounts are signed in and the sidebar got the wrong one. */
function isOtherAccount(error: unknown): boolean {
  return error instanceof Error && error.message.includes('PERMISSION_DENIED');
}
