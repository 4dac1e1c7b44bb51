import type { CheckIn } from '../check-in-session.ts';
import type { News } from '../check-in-state.ts';
import { NewsLine } from './news-line.tsx';

interface Props {
  readonly news: News;
  readonly done: number;
  readonly all: number;
  readonly unsaved: number;
  readonly saving: boolean;
  saveAll(): void;
  readonly checkIn: CheckIn;
}

export function Footer({ news, done, all, unsaved, saving, saveAll, checkIn }: Props) {
  return (
    <footer>
      <div role="status">
        <NewsLine news={news} checkIn={checkIn} />
      </div>
      <div class="bar">
        <p>
          <b>{done}</b> of {all} done
        </p>
        <button
          type="button"
          class="primary"
          aria-disabled={saving || unsaved === 0}
          onClick={() => saving || saveAll()}
        >
          {saving ? 'Saving…' : 'Save all'}
        </button>
      </div>
    </footer>
  );
}
