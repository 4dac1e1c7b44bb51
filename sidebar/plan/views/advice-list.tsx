import type { AdviceLine } from '../plan-sheet.ts';

interface Props {
  readonly advice: readonly AdviceLine[];
  dismiss(rule: string): void;
}

export function AdviceList({ advice, dismiss }: Props) {
  if (advice.length === 0) return null;
  return (
    <ul class="advice">
      {advice.map(({ text, rule }) => (
        <li key={text}>
          {text}{' '}
          {rule !== null && (
            <button type="button" class="quiet" onClick={() => dismiss(rule)}>
              Dismiss<span class="unseen"> “{rule}”</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
