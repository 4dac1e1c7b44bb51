import { Choice } from '../../controls/choice.tsx';
import { type Answers, QUESTIONS, recommended } from '../recommendation.ts';
import type { SetUp } from '../set-up-session.ts';

const YES_NO = [
  { value: 1, label: 'yes' },
  { value: 0, label: 'no' },
] as const;

const NAMES: Readonly<Record<string, string>> = {
  'okrs,kpis': 'OKRs and KPIs',
  okrs: 'OKRs',
  kpis: 'KPIs',
};

export function Chooser({ answers, setUp }: { readonly answers: Answers; readonly setUp: SetUp }) {
  const advice = recommended(answers);
  const open = Object.values(answers).filter((answer) => answer === null).length;
  return (
    <div class="chooser">
      {QUESTIONS.map(({ key, text }) => {
        const answer = answers[key];
        return (
          <Choice
            key={key}
            kind="pair"
            legend={text}
            options={YES_NO}
            chosen={answer === null ? null : Number(answer)}
            busy={false}
            onChoose={(value) => setUp.answer({ [key]: value === 1 })}
          />
        );
      })}
      <p role="status">
        {advice === null ? (
          <span class="muted">
            {open} {open === 1 ? 'question' : 'questions'} to go.
          </span>
        ) : (
          <>
            <b>{NAMES[advice.parts.join()]}.</b> {advice.reason}
          </>
        )}
      </p>
    </div>
  );
}
