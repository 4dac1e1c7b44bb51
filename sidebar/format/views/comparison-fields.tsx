import type { BenchmarkedKpi } from '../../../src/schema/format-views.ts';
import type { Choices } from '../choices.ts';
import { benchmarkFigure } from '../legend.ts';
import { SelectField, TextField } from './fields.tsx';

interface Props {
  readonly choices: Choices;
  readonly kpis: readonly BenchmarkedKpi[];
  readonly isWrong: boolean;
  choose(choices: Partial<Choices>): Promise<void>;
  takeSelected(kind: 'cell' | 'column'): Promise<void>;
}

const KINDS: readonly (readonly [Choices['kind'], string])[] = [
  ['number', 'a number'],
  ['cell', 'a cell'],
  ['column', 'another column'],
  ['benchmark', 'a benchmark of the library'],
];

/** A benchmark can be chosen only where the library has one. */
export function ComparisonFields({ choices, kpis, isWrong, choose, takeSelected }: Props) {
  const kinds = KINDS.filter(([kind]) => kind !== 'benchmark' || kpis.length > 0);
  return (
    <section class="group" aria-labelledby="comparison">
      <h2 id="comparison">Compare with</h2>
      <SelectField label="What" options={kinds} value={choices.kind} onChoose={(kind) => choose({ kind })} />
      <KindFields
        choices={choices}
        kpis={kpis}
        isWrong={isWrong}
        choose={choose}
        takeSelected={takeSelected}
      />
    </section>
  );
}

function KindFields({ choices, kpis, isWrong, choose, takeSelected }: Props) {
  const { kind } = choices;
  if (kind === 'number') {
    return (
      <TextField
        field="comparison"
        label="Value"
        typed={choices.number}
        isWrong={isWrong && choices.number !== ''}
        onType={(number) => choose({ number })}
      />
    );
  }
  if (kind === 'benchmark') {
    return (
      <SelectField
        field="comparison"
        label="Benchmark"
        options={[['', 'Choose…'], ...kpis.flatMap(benchmarkOptions)]}
        value={choices.benchmark}
        onChoose={(benchmark) => choose(withDirection(benchmark, kpis))}
      />
    );
  }
  const [label, typed] = kind === 'cell' ? ['Cell', choices.cell] : ['Column', choices.column];
  return (
    <>
      <TextField
        field="comparison"
        label={label}
        typed={typed}
        isWrong={isWrong && typed !== ''}
        onType={(text) => choose(kind === 'cell' ? { cell: text } : { column: text })}
      />
      <button type="button" class="quiet beside" onClick={() => takeSelected(kind)}>
        Take the selected {kind === 'cell' ? 'cell' : 'column'}
      </button>
    </>
  );
}

const benchmarkOptions = ({ name, benchmarks }: BenchmarkedKpi, kpi: number) =>
  benchmarks.map(
    (benchmark, index) =>
      [
        `${kpi}.${index}`,
        `${name}: ${benchmarkFigure(benchmark)}, ${benchmark.level}, ${benchmark.segment}, ${benchmark.year}`,
      ] as const,
  );

/** A benchmark brings along which way is better. */
function withDirection(benchmark: string, kpis: readonly BenchmarkedKpi[]): Partial<Choices> {
  const direction = kpis[Number.parseInt(benchmark, 10)]?.direction;
  return direction === undefined ? { benchmark } : { benchmark, direction };
}
