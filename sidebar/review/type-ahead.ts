const PAUSE_MS = 700;

/** Puts letters that are typed without a pause together, in small letters. `time` is in milliseconds. */
export function typeAhead(): (letter: string, time: number) => string {
  let typed = '';
  let last = 0;
  return (letter, time) => {
    typed = (time - last < PAUSE_MS ? typed : '') + letter.toLowerCase();
    last = time;
    return typed;
  };
}
