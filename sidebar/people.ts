import { plainWord } from '../src/domain/input/word.ts';
import type { TablesView } from '../src/schema/calls.ts';

/** Who is listed in Settings, then who owns something without being listed; and who of them is asking. */
export function peopleOf(
  { people, mail }: Pick<TablesView, 'people' | 'mail'>,
  owners: readonly string[],
  asked: string | null,
): { readonly people: readonly string[]; readonly me: string | null } {
  const names = new Map<string, string>();
  for (const name of [...people.map((person) => person.name), ...owners]) {
    if (name !== '' && !names.has(plainWord(name))) names.set(plainWord(name), name);
  }
  const byMail = people.find((person) => mail !== '' && plainWord(person.mail) === plainWord(mail));
  const me = names.get(plainWord(asked ?? byMail?.name ?? '')) ?? null;
  return { people: [...names.values()], me };
}
