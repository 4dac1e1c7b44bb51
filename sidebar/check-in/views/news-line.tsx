import { RemedyButton } from '../../controls/remedy.tsx';
import type { CheckIn } from '../check-in-session.ts';
import type { News, SavedItem } from '../check-in-state.ts';

/** What has just happened, with the way back. */
export function NewsLine({ news, checkIn }: { news: News; checkIn: CheckIn }) {
  switch (news.kind) {
    case 'nothing':
      return null;
    case 'mended':
      return <p class="news">{news.text}</p>;
    case 'undone':
      return <p class="news">Undone: {news.titles.join(', ')}. What you typed is in the card again.</p>;
    case 'saved':
      return (
        <p class="news">
          <span>{savedText(news.items)}</span>{' '}
          <button type="button" class="quiet" onClick={() => checkIn.undo(news.items)}>
            Undo
          </button>
        </p>
      );
    case 'trouble':
      return (
        <p class="news trouble">
          <span>{news.trouble.text}</span>{' '}
          <RemedyButton remedy={news.trouble.remedy} look="quiet" mend={checkIn.mend} />
          {news.undo.length > 0 && (
            <button type="button" class="quiet" onClick={() => checkIn.sendAgain(news.undo)}>
              Undo again
            </button>
          )}
        </p>
      );
  }
}

function savedText(items: readonly SavedItem[]): string {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) return `Saved ${items.length} key results`;
  return item.shown === null ? `Saved ${item.title}` : `Saved ${item.title}: ${item.shown}`;
}
