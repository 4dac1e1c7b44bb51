import type { Notice } from '../../src/schema/calls.ts';
import { type Mend, RemedyButton } from './remedy.tsx';

export function Notices({ notices, mend }: { notices: readonly Notice[]; mend: Mend }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label="Notices">
      {notices.map((notice) => (
        <li key={notice.text}>
          {notice.text} <RemedyButton remedy={notice.remedy} look="quiet" mend={mend} />
        </li>
      ))}
    </ul>
  );
}
