const MOST_LINES = 2;

/** Broken between words into at most two lines of about this many letters; what is longer ends in an ellipsis. */
export function inLines(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > letters + 2 ? `${line.slice(0, letters)}…` : line));
  const last = shown[MOST_LINES - 1];
  if (lines.length > MOST_LINES && last !== undefined && !last.endsWith('…'))
    shown[MOST_LINES - 1] = `${last} …`;
  return shown;
}
