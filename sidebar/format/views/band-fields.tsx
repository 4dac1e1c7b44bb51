import type { Choices } from '../choices.ts';
import { SelectField, TextField } from './fields.tsx';

interface Props {
  readonly choices: Choices;
  readonly isWrong: boolean;
  choose(choices: Partial<Choices>): Promise<void>;
}

const DIRECTIONS: readonly (readonly [Choices['direction'], string])[] = [
  ['up', 'when higher'],
  ['down', 'when lower'],
  ['near', 'when closer'],
];

const SIDES = { up: 'below', down: 'above', near: 'away' };

export function BandFields({ choices, isWrong, choose }: Props) {
  const { band, direction } = choices;
  const bands: readonly (readonly [Choices['band'], string])[] = [
    ['percent', `by percent ${SIDES[direction]}`],
    ['flag', direction === 'near' ? 'to a distance' : 'to a value'],
  ];
  return (
    <section class="group" aria-labelledby="bands">
      <h2 id="bands">Green, amber and red</h2>
      <SelectField
        label="Better"
        options={DIRECTIONS}
        value={direction}
        onChoose={(chosen) => choose({ direction: chosen })}
      />
      <SelectField
        label="Amber"
        options={bands}
        value={band}
        onChoose={(chosen) => choose({ band: chosen })}
      />
      <TextField
        field="band"
        label={band === 'percent' ? 'Percent' : 'Until'}
        typed={choices[band]}
        isWrong={isWrong && choices[band] !== ''}
        onType={(text) => choose({ [band]: text })}
      />
    </section>
  );
}
