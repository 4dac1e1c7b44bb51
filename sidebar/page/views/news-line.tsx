import { type Mend, RemedyButton } from '../../controls/remedy.tsx';
import type { News } from '../page-state.ts';

/** What has just happened, with the way back. */
export function NewsLine({ news, mend }: { news: News; mend: Mend }) {
  if (news.kind === 'nothing') return null;
  if (news.kind === 'told') {
    return (
      <p class="news">
        <span>{news.text}</span>{' '}
        {news.undo !== null && (
          <button type="button" class="quiet" onClick={news.undo}>
            Undo
          </button>
        )}
      </p>
    );
  }
  const { trouble, again } = news;
  return (
    <p class="news trouble">
      <span>{trouble.text}</span> <RemedyButton remedy={trouble.remedy} look="quiet" mend={mend} />
      {again !== null && (
        <button type="button" class="quiet" onClick={again.run}>
          {again.label}
        </button>
      )}
    </p>
  );
}
