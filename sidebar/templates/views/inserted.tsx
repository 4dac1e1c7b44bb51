import type { PlanView } from '../../okr/plan-view.ts';
import type { Templates } from '../templates-session.ts';
import { toFillIn } from '../to-fill-in.ts';
import { Heading } from './heading.tsx';

interface Props {
  readonly id: string;
  readonly view: PlanView;
  readonly templates: Templates;
}

/** What is still to do about an objective that has just been inserted. */
export function Inserted({ id, view, templates }: Props) {
  const left = toFillIn(view, id);
  const title = view.rows.find((row) => row.id === id)?.title;
  if (title === undefined) return null;
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
