import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { RowLink } from '../../controls/row-link.tsx';
import type { AdviceControls } from '../advice-session.ts';
import type { AdvisedRow } from '../advised-rows.ts';
import { Dismiss } from './dismiss.tsx';

interface Props {
  readonly rows: readonly AdvisedRow[];
  /** The number of the header's row in the sheet. */
  readonly header: number;
  readonly busy: boolean;
  readonly controls: AdviceControls;
}

/** By row what to do and why. What falsifies a number can't be put aside. */
export const AdviceOnRows = ({ rows, header, busy, controls }: Props) => (
  <ul class="advice">
    {rows.map(({ row: { id, title }, at, advice }) => (
      <li key={at}>
        <RowLink id={id} title={title || id || `Row ${header + at + 1}`} show={controls.show} />
        {advice.map((each) =>
          isProblem(each) ? (
            <p key={each.problem} class="problem">
              {problemText(each)}.
            </p>
          ) : (
            <p key={each.rule}>
              {each.text}. <Dismiss at={at} id={id} rule={each.rule} busy={busy} controls={controls} />
            </p>
          ),
        )}
      </li>
    ))}
  </ul>
);
