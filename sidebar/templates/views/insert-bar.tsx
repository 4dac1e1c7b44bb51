import type { TemplateDraft } from '../template-draft.ts';
import { FORM } from './open-template.tsx';

/** What the sheet will say of the objective, beside the button that inserts it all the same. */
export function InsertBar({ draft, busy }: { draft: TemplateDraft; busy: boolean }) {
  const { advice, twin, destination, keyResults } = draft;
  const open = keyResults.filter(
    ({ planned }) => planned.target === null || (planned.start === null && planned.type === 'reach'),
  ).length;
  return (
    <>
      {(twin !== undefined || advice.length > 0) && (
        <ul class="warnings" aria-label="Before you insert">
          {twin !== undefined && (
            <li>
              {twin.id} has this title{destination.team && ` for ${destination.team}`}
              {destination.cycle && ` in ${destination.cycle}`} already.
            </li>
          )}
          {advice.map((text) => (
            <li key={text}>{text}.</li>
          ))}
        </ul>
      )}
      <div class="bar">
        <span class="muted">
          {open === 0 ? 'Nothing left to fill in' : `${open} of ${keyResults.length} to fill in later`}
        </span>
        <button type="submit" form={FORM} class="primary" aria-disabled={busy}>
          {busy ? 'Inserting…' : twin === undefined ? 'Insert' : 'Insert again'}
        </button>
      </div>
    </>
  );
}
