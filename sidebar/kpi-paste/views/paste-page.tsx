import { useEffect, useState } from 'preact/hooks';
import type { KpisView } from '../../kpi/kpis-view.ts';
import { isSaving, type SaveState } from '../../kpi/save-state.ts';
import { KpiPageFrame } from '../../kpi/views/kpi-page.tsx';
import { NoKpis } from '../../kpi/views/no-kpis.tsx';
import type { PasteControls } from '../paste-session.ts';
import { NOTHING_SAID, pastedValues, readPaste } from '../pasted-values.ts';
import { PastePreview } from './paste-preview.tsx';

interface Props {
  readonly state: SaveState;
  readonly paste: PasteControls;
  newKey(): string;
}

export function PastePage({ state, paste, newKey }: Props) {
  return (
    <KpiPageFrame
      tab="Paste"
      state={state}
      saving={isSaving(state)}
      controls={paste}
      body={(view) => <Column state={state} view={view} paste={paste} newKey={newKey} />}
    />
  );
}

/** Takes over a column of dates and values that was copied elsewhere. */
function Column({ state, view, paste, newKey }: Props & { readonly view: KpisView }) {
  const [text, setText] = useState('');
  const [kpiId, setKpiId] = useState('');
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState(NOTHING_SAID);
  // A retry repeats the key; whatever is sent differently has another one.
  const [key, setKey] = useState(newKey);
  const isSaved = state.saved === key;

  useEffect(() => {
    if (!isSaved) return;
    setText('');
    setKey(newKey());
  }, [isSaved, newKey]);

  function change(what: () => void) {
    what();
    setKey(newKey());
  }

  const kpi = view.kpis.find(({ id }) => id === kpiId) ?? view.kpis[0];
  if (kpi === undefined) {
    return <NoKpis openLibrary={() => paste.goTo('Library')} reload={paste.reload} />;
  }
  const table = text.trim() === '' ? null : readPaste(text);
  const series = table?.series[chosen] ?? table?.series[0];

  return (
    <section class="paste" aria-label="Paste values">
      <label for="paste-kpi">KPI</label>
      <select
        id="paste-kpi"
        class="wide"
        value={kpi.id}
        onChange={({ currentTarget: { value } }) => change(() => setKpiId(value))}
      >
        {view.kpis.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label for="paste-text">Dates and values, copied from a sheet or a CSV file</label>
      <textarea
        id="paste-text"
        class="wide pasted"
        rows={6}
        spellcheck={false}
        placeholder={'2026-09-30\t38\n2026-10-31\t34'}
        value={text}
        onInput={({ currentTarget: { value } }) =>
          change(() => {
            setText(value);
            setChosen(0);
            setSaid(NOTHING_SAID);
          })
        }
      />
      {text.trim() !== '' && series === undefined && (
        <p class="trouble" role="alert">
          No column of dates was found. Paste one column with dates such as 2026-10-31, Oct 2026 or 2026-Q4,
          and one with values beside it.
        </p>
      )}
      {table !== null && table.series.length > 1 && (
        <>
          <label for="paste-series">Which values</label>
          <select
            id="paste-series"
            class="wide"
            value={chosen}
            onChange={({ currentTarget: { value } }) => change(() => setChosen(Number(value)))}
          >
            {table.series.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {table !== null && series !== undefined && (
        <PastePreview
          pasted={pastedValues(series.entries, kpi, said)}
          lies={table.lies}
          kpi={kpi}
          today={view.today}
          busy={isSaving(state)}
          answer={(answers) => change(() => setSaid({ ...said, ...answers }))}
          save={(values) => paste.save(key, values)}
        />
      )}
    </section>
  );
}
