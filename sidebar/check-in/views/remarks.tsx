import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Typed } from '../draft.ts';

type Remark = 'comment' | 'blocker' | 'evidence';

const ASKED_FOR = [
  { remark: 'blocker', label: 'Blocker' },
  { remark: 'evidence', label: 'Link' },
] as const;

/** As the schema of the call takes them. */
const LONGEST = 2000;

interface Props {
  readonly typed: Pick<Typed, Remark>;
  readonly busy: boolean;
  onType(typed: Partial<Typed>): void;
  /** The buttons at the end of the line that offers more. */
  readonly children: ComponentChildren;
}

/** One line of comment; a blocker and a link where the person asks for them. */
export function Remarks({ typed, busy, onType, children }: Props) {
  const [opened, setOpened] = useState<readonly Remark[]>([]);
  const shown = ASKED_FOR.filter(({ remark }) => typed[remark] !== '' || opened.includes(remark));
  const hidden = ASKED_FOR.filter((each) => !shown.includes(each));
  return (
    <>
      <Line label="Note" text={typed.comment} busy={busy} onType={(comment) => onType({ comment })} />
      {shown.map(({ remark, label }) => (
        <Line
          key={remark}
          label={label}
          text={typed[remark]}
          busy={busy}
          focused={opened[opened.length - 1] === remark}
          onType={(text) => onType({ [remark]: text })}
        />
      ))}
      <p class="more">
        {hidden.map(({ remark, label }) => (
          <button key={remark} type="button" class="quiet" onClick={() => setOpened([...opened, remark])}>
            + {label}
          </button>
        ))}
        {children}
      </p>
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string;
  readonly busy: boolean;
  readonly focused?: boolean;
  onType(text: string): void;
}

function Line({ label, text, busy, focused = false, onType }: LineProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Before the next key press, which belongs into the field.
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <>
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        class="remark"
        autocomplete="off"
        maxLength={LONGEST}
        value={text}
        readOnly={busy}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  );
}
