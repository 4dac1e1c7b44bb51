interface Props {
  readonly teams: readonly string[];
  readonly team: string;
  choose(team: string): void;
}

export const TeamSelect = ({ teams, team, choose }: Props) => (
  <p class="team">
    <label for="team">Team</label>
    <select id="team" value={team} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">All teams</option>
      {teams.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  </p>
);
