import { useId } from 'preact/hooks';
import type { OkrRowView } from '../../../src/schema/calls.ts';
import { type Mend, RemedyButton } from '../../controls/remedy.tsx';
import { toneOf } from '../../controls/status-chip.tsx';
import { dayName } from '../../day.ts';
import { readFigure } from '../../figure-reading.ts';
import { SAVE_UNSURE, type Trouble } from '../../trouble.ts';
import type { CheckInView } from '../check-in-view.ts';
import { type Draft, newDraft, type Typed } from '../draft.ts';
import { judge } from '../judgement.ts';
import { trailOf } from '../trail.ts';
import { Confidence } from './confidence.tsx';
import { Facts } from './facts.tsx';
import { Preview } from './preview.tsx';
import { Remarks } from './remarks.tsx';
import { Track } from './track.tsx';
import { ValueField } from './value-field.tsx';

interface Props {
  readonly keyResult: OkrRowView;
  readonly today: string;
  readonly pace: CheckInView['pace'];
  readonly draft: Draft | null;
  readonly complaint: string | null;
  readonly trouble: Trouble | null;
  readonly isDone: boolean;
  readonly busy: boolean;
  onType(typed: Partial<Typed>): void;
  onLeave(): void;
  onDiscard(): void;
  onSave(card: HTMLFormElement): void;
  mend: Mend;
}

const NOTHING_TYPED = newDraft('', '');

export function KeyResultCard(props: Props) {
  const { keyResult, today, draft, complaint, isDone, busy, onType } = props;
  const id = useId();
  const typed = draft ?? NOTHING_TYPED;
  const read = keyResult.kpi === null ? readFigure(typed.value, keyResult) : null;
  const isPreview = typeof read === 'number';
  const value = isPreview ? read : keyResult.current;
  const judgement = judge(keyResult, value, props.pace);
  const trail = trailOf(keyResult, value, judgement.progress);

  return (
    <form
      class="card"
      data-id={keyResult.id}
      data-done={isDone}
      aria-labelledby={`${id}-title`}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(event.currentTarget);
      }}
    >
      <h3 id={`${id}-title`}>
        {keyResult.title}
        {isDone && <span class="is-done">Done</span>}
      </h3>
      {trail !== null && <Track trail={trail} tone={toneOf(judgement.status)} />}
      <Facts id={`${id}-facts`} keyResult={keyResult} today={today} />
      <div class="fields">
        <ValueField
          id={`${id}-value`}
          keyResult={keyResult}
          typed={typed.value}
          complaintId={complaint === null ? null : `${id}-complaint`}
          describedBy={`${id}-facts`}
          busy={busy}
          onType={(text) => onType({ value: text })}
          onLeave={props.onLeave}
        />
        <Preview judgement={judgement} isPreview={isPreview} field={`${id}-value`} />
        {complaint !== null && (
          <p id={`${id}-complaint`} class="trouble" role="alert">
            {complaint}
          </p>
        )}
        <Confidence
          title={keyResult.title}
          chosen={typed.confidence}
          last={keyResult.confidence}
          busy={busy}
          onChoose={(confidence) => onType({ confidence })}
        />
        <Remarks typed={typed} busy={busy} onType={onType}>
          <span class={draft === null ? 'finish idle' : 'finish'}>
            <button type="button" class="quiet" aria-disabled={busy} onClick={props.onDiscard}>
              Clear
            </button>
            <button type="submit" aria-disabled={busy}>
              {busy ? 'Saving…' : 'Save'}
            </button>
          </span>
        </Remarks>
      </div>
      {draft !== null && draft.day !== today && (
        <p class="muted">Typed on {dayName(draft.day, today)} and not saved.</p>
      )}
      <Message trouble={props.trouble} isUnsure={draft?.sent === true && !busy} mend={props.mend} />
    </form>
  );
}

/** Why the card is not saved. A draft that was sent before the sidebar closed may have arrived. */
function Message({ trouble, isUnsure, mend }: Pick<Props, 'trouble' | 'mend'> & { isUnsure: boolean }) {
  const text = trouble?.text ?? (isUnsure ? SAVE_UNSURE : null);
  if (text === null) return null;
  return (
    <p class="trouble" role="alert">
      {text} <RemedyButton remedy={trouble?.remedy ?? null} look="quiet" mend={mend} />
    </p>
  );
}
