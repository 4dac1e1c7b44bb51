import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { Choice } from '../../controls/choice.tsx';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A 0 this soon after a 1 means 10. */
const SAME_NUMBER_MS = 900;

interface Props {
  readonly title: string;
  readonly chosen: number | null;
  readonly last: number | null;
  readonly busy: boolean;
  onChoose(level: number): void;
}

export function Confidence({ title, chosen, last, busy, onChoose }: Props) {
  const oneAt = useRef(Number.NEGATIVE_INFINITY);

  function chooseByDigit(event: TargetedKeyboardEvent<HTMLDivElement>) {
    if (busy || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    const isTen = event.key === '0' && event.timeStamp - oneAt.current < SAME_NUMBER_MS;
    oneAt.current = event.key === '1' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const level = isTen ? 10 : Number(event.key);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
    onChoose(level);
  }

  return (
    <Choice
      kind="scale"
      legend={
        <>
          <span>
            Confidence<span class="unseen"> in {title}</span>, 0 to 10
          </span>
          {last !== null && <span class="aside">{last} last time</span>}
        </>
      }
      options={LEVELS.map((level) => ({ value: level, label: String(level), last: level === last }))}
      chosen={chosen}
      busy={busy}
      onChoose={onChoose}
      onKeyDown={chooseByDigit}
    />
  );
}
