import { OkrPageFrame } from '../../okr/views/okr-page.tsx';
import { draftOf } from '../template-draft.ts';
import type { Templates, TemplatesState } from '../templates-session.ts';
import { Gallery } from './gallery.tsx';
import { InsertBar } from './insert-bar.tsx';
import { Inserted } from './inserted.tsx';
import { OpenTemplate } from './open-template.tsx';

interface Props {
  readonly state: TemplatesState;
  readonly templates: Templates;
}

export function TemplatesPage({ state, templates }: Props) {
  const { library, sought, left, inserted } = state;
  const draft = draftOf(state);
  return (
    <OkrPageFrame
      tab="Templates"
      state={state}
      saving={state.busy}
      controls={templates}
      body={(view) => {
        if (library === null) {
          return (
            <p class="calm" role="status">
              Loading templates…
            </p>
          );
        }
        if (draft !== null) {
          return <OpenTemplate key={draft.template.id} draft={draft} view={view} templates={templates} />;
        }
        return (
          <>
            {inserted !== null && (
              <Inserted id={inserted} view={view} all={library.templates} templates={templates} />
            )}
            <Gallery all={library.templates} sought={sought} left={left} templates={templates} />
          </>
        );
      }}
      bar={draft !== null && <InsertBar draft={draft} busy={state.busy} />}
    />
  );
}
