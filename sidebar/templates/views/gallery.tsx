import type { OkrTemplate } from '../../../src/schema/okr-template.ts';
import { foundTemplates, type Sought } from '../found-templates.ts';
import type { Templates } from '../templates-session.ts';
import { Select } from './select.tsx';

interface Props {
  readonly all: readonly OkrTemplate[];
  readonly sought: Sought;
  /** The id of the template to go on from. */
  readonly left: string | null;
  readonly templates: Templates;
}

/** The templates that a person looks for. */
export function Gallery({ all, sought, left, templates }: Props) {
  const found = foundTemplates(all, sought);
  const seek = (change: Partial<Sought>) => templates.seek({ ...sought, ...change });
  return (
    <>
      <search class="search">
        <label for="search">Search {all.length} templates</label>
        <input
          id="search"
          type="text"
          autocomplete="off"
          value={sought.typed}
          onInput={(event) => seek({ typed: event.currentTarget.value })}
        />
        <div class="kinds">
          <Select
            label="Function"
            unseen
            none="All functions"
            choices={distinct(all.map((template) => template.function))}
            chosen={sought.function}
            choose={(chosen) => seek({ function: chosen })}
          />
          <Select
            label="Situation"
            unseen
            none="All situations"
            choices={distinct(all.map(({ situation }) => situation).sort())}
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
            <button
              type="button"
              ref={template.id === left ? goOn : null}
              onClick={() => templates.open(template)}
            >
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

const goOn = (button: HTMLElement | null): void => button?.focus();

const distinct = (words: readonly string[]) => [...new Set(words)].map((word) => [word] as const);
