import type { OkrTemplate } from '../../../src/schema/okr-template.ts';
import type { PlanView } from '../../okr/plan-view.ts';
import { suggestionText } from '../planned-key-result.ts';
import type { Templates } from '../templates-session.ts';
import { type ToFillIn, toFillIn } from '../to-fill-in.ts';
import { Heading } from './heading.tsx';

interface Props {
  readonly id: string;
  readonly view: PlanView;
  /** By their titles they suggest targets. */
  readonly all: readonly OkrTemplate[];
  readonly templates: Templates;
}

/** What is still to do about an objective that has just been inserted. */
export function Inserted({ id, view, all, templates }: Props) {
  const left = toFillIn(view, id);
  const title = view.rows.find((row) => row.id === id)?.title;
  if (title === undefined) return null;
  const template = all.find((each) => each.title === title);
  const suggestion = (row: ToFillIn) => {
    const keyResult = template?.keyResults.find((each) => each.title === row.title);
    return keyResult && row.columns.includes('Target') ? `. ${suggestionText(keyResult)}` : '';
  };
  return (
    <section class="inserted" aria-label={`Inserted ${id}`}>
      <Heading>
        {left.length === 0
          ? 'Nothing left to fill in'
          : `${left.length} ${left.length === 1 ? 'row' : 'rows'} to fill in`}
      </Heading>
      <p class="muted">
        {id} {title}
      </p>
      <ul>
        {left.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => templates.show(each.id)}>
              <span>{each.title}</span>
              <span class="muted">
                Row {each.row}: {each.columns.join(' and ')}
                {suggestion(each)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="more">
        {left.length === 0 ? (
          <button type="button" class="quiet" onClick={() => templates.show(id)}>
            Show it in the sheet
          </button>
        ) : (
          <button type="button" class="quiet" onClick={templates.reload}>
            Look again
          </button>
        )}
      </p>
    </section>
  );
}
