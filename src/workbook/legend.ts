/**
 * The part of a note that explains a format: a first line with the id of the format and two more. It stands below what
 * people wrote into the note, and goes again without touching that.
 */
const partOf = (id: string): RegExp => new RegExp(`(?:^|\\n\\n)Colours by Milepost, ${id}:\\n(.*\\n.*)`);

/** `legend` is two lines. A note that has it stays as it is. */
export function withLegend(note: string, id: string, legend: string): string {
  if (legendIn(note, id) !== null) return note;
  return `${note === '' ? '' : `${note}\n\n`}Colours by Milepost, ${id}:\n${legend}`;
}

export function withoutLegend(note: string, id: string): string {
  return note.replace(partOf(id), '');
}

export function legendIn(note: string, id: string): string | null {
  return partOf(id).exec(note)?.[1] ?? null;
}
