import type { FormatView } from '../../../src/schema/format-views.ts';
import type { News } from '../state.ts';

interface Props {
  readonly news: News;
  remove(format: FormatView): Promise<void>;
}

/** What has just happened, with the way back. */
export function NewsLine({ news, remove }: Props) {
  switch (news.kind) {
    case 'nothing':
      return null;
    case 'removed':
      return <p class="news">Removed the colours and the legend of {news.a1}.</p>;
    case 'trouble':
      return <p class="news trouble">{news.text}</p>;
    case 'applied':
      return (
        <p class="news">
          <span>
            Coloured {news.format.a1}. The note of {news.noteAt} says why.
          </span>{' '}
          <button type="button" class="quiet" onClick={() => remove(news.format)}>
            Undo
          </button>
        </p>
      );
  }
}
