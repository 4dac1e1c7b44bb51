interface Props {
  readonly people: readonly string[];
  choose(person: string): void;
}

export function WhoSelect({
  label,
  people,
  me,
  disabled,
  choose,
}: Props & { label: string; me: string; disabled: boolean }) {
  const names = people.includes(me) ? people : [me, ...people];
  return (
    <select
      class="who"
      aria-label={label}
      value={me}
      disabled={disabled}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {name || 'Who are you?'}
        </option>
      ))}
    </select>
  );
}

export function WhoAreYou({ people, choose, reload }: Props & { reload(): void }) {
  if (people.length === 0) {
    return (
      <main class="empty">
        <h2>Nobody is listed yet</h2>
        <p>Add your people to the Person column of Settings, then come back.</p>
        <button type="button" class="primary" onClick={reload}>
          Look again
        </button>
      </main>
    );
  }
  return (
    <main class="empty" aria-labelledby="who">
      <h2 id="who">Who are you?</h2>
      <p>Your choice is remembered in this browser. You can change it above at any time.</p>
      <ul class="people">
        {people.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => choose(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p>Not among them? Add your name to the Person column of Settings.</p>
    </main>
  );
}
