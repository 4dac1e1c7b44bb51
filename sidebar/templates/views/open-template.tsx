import type { PlanView } from '../../okr/plan-view.ts';
import type { TemplateDraft } from '../template-draft.ts';
import type { Templates } from '../templates-session.ts';
import { DestinationFields } from './destination-fields.tsx';
import { Heading } from './heading.tsx';
import { KeyResult } from './key-result.tsx';

/** By which the button in the footer finds it. */
export const FORM = 'template';

interface Props {
  readonly draft: TemplateDraft;
  readonly view: PlanView;
  readonly templates: Templates;
}

/** One template: why, what it is measured by, and where it goes. */
export function OpenTemplate({ draft, view, templates }: Props) {
  const { template, keyResults } = draft;
  return (
    <form
      id={FORM}
      class="template"
      aria-label={template.title}
      onSubmit={(event) => {
        event.preventDefault();
        templates.insert();
      }}
    >
      <div class="about">
        <button type="button" class="quiet" onClick={() => templates.open(null)}>
          ‹ All templates
        </button>
        <Heading>{template.title}</Heading>
        <p class="muted">
          {template.function} · {template.situation} · {template.kind}
        </p>
        <p>{template.why}</p>
        <p>
          <b>When:</b> {template.when}
        </p>
      </div>
      <h3>Key results</h3>
      {keyResults.map((keyResult, at) => (
        <KeyResult
          key={keyResult.template.title}
          at={at}
          drafted={keyResult}
          type={(goal) => templates.type(at, goal)}
        />
      ))}
      <h3>Where it goes</h3>
      <DestinationFields draft={draft} view={view} aim={templates.aim} />
    </form>
  );
}
