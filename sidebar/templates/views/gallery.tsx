import type { OkrTemplate } from '../../../src/schema/okr-template.ts';
import { foundTemplates, type Sought } from '../found-templates.ts';
import type { Templates } from '../templates-session.ts';

interface Props {
  readonly all: readonly OkrTemplate[];
  readonly sought: Sought;
  readonly templates: Templates;
}

/** The templates that a person looks for. */
export function Gallery({ all, sought, templates }: Props) {
  const found = foundTemplates(all, sought);
  const seek = (change: Partial<Sought>) => templates.seek({ ...sought, ...change });
  return (
    <>
      <search class="search">
        <label for="search">Search {all.length} templates</label>
        <input
          id="search"
          type="text"
          class="wide"
          autocomplete="off"
          value={sought.typed}
          onInput={(event) => seek({ typed: event.currentTarget.value })}
        />
        <div class="kinds">
          <Kind
            label="Function"
            any="All functions"
            kinds={distinct(all.map((template) => template.function))}
            chosen={sought.function}
            choose={(chosen) => seek({ function: chosen })}
          />
          <Kind
            label="Situation"
            any="All situations"
            kinds={distinct(all.map(({ situation }) => situation)).sort()}
            chosen={sought.situation}
            choose={(situation) => seek({ situation })}
          />
        </div>
        <p class="unseen" role="status">
          {found.length} found
        </p>
      </search>
      {found.length === 0 && (
        <div class="calm">
          <p>No template has all of that.</p>
          <button
            type="button"
            class="quiet"
            onClick={() => seek({ typed: '', function: '', situation: '' })}
          >
            Show all {all.length}
          </button>
        </div>
      )}
      <ul class="gallery">
        {found.map((template) => (
          <li key={template.id}>
            <button type="button" id={template.id} onClick={() => templates.open(template)}>
              <span>{template.title}</span>
              <span class="muted">
                {template.function} · {template.situation}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

interface KindProps {
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly kinds: readonly string[];
  /** '' for any. */
  readonly chosen: string;
  choose(kind: string): void;
}

function Kind({ label, any, kinds, chosen, choose }: KindProps) {
  return (
    <select aria-label={label} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{any}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {kind}
        </option>
      ))}
    </select>
  );
}
