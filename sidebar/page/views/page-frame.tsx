import type { ComponentChildren } from 'preact';
import { Loading } from '../../controls/loading.tsx';
import { NotOpened } from '../../controls/not-opened.tsx';
import { Notices } from '../../controls/notices.tsx';
import { WhoAreYou, WhoSelect } from '../../controls/who.tsx';
import type { PageGroup } from '../page-group.ts';
import type { PageControls } from '../page-session.ts';
import type { PageState, PageView } from '../page-state.ts';
import { NewsLine } from './news-line.tsx';

/** What one page of a group gives to its frame. */
export interface FrameProps<View extends PageView, Tab extends string> {
  readonly tab: Tab;
  /** To another tab of the same page. */
  turnTo?(tab: Tab): void;
  readonly state: PageState<View>;
  /** A save is under way: nobody else can be chosen meanwhile. */
  readonly saving: boolean;
  readonly controls: PageControls<Tab>;
  /** What stands between header and footer once the tables are there. */
  body(view: View): ComponentChildren;
  /** At the foot, below the news. */
  readonly bar?: ComponentChildren;
}

interface Props<View extends PageView, Tab extends string> extends FrameProps<View, Tab> {
  readonly group: PageGroup<Tab>;
}

/** Who, the ways to the other pages of the group, troubles and news. */
export function PageFrame<View extends PageView, Tab extends string>({
  group: { title, who, tabs, pages },
  tab,
  turnTo = () => undefined,
  state,
  saving,
  controls,
  body,
  bar,
}: Props<View, Tab>) {
  const { view, person, loadTrouble } = state;
  const isOpen = view !== null && view.me !== null && state.loading !== 'anew' && loadTrouble === null;
  return (
    <>
      <header>
        <h1>{title}</h1>
        {view !== null && person !== null && (person !== '' || view.people.length > 0) && (
          <WhoSelect
            label={who}
            people={view.people}
            me={person}
            disabled={saving}
            choose={controls.choose}
          />
        )}
        <nav aria-label={title}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => each === tab || (pages[each] === pages[tab] ? turnTo : controls.goTo)(each)}
            >
              {each}
            </button>
          ))}
        </nav>
      </header>
      {isOpen ? (
        <main>
          <Notices notices={view.notices} mend={controls.mend} />
          {body(view)}
        </main>
      ) : (
        <Closed title={title} state={state} controls={controls} />
      )}
      {isOpen && (
        <footer>
          <div role="status">
            <NewsLine news={state.news} mend={controls.mend} />
          </div>
          {bar}
        </footer>
      )}
    </>
  );
}

interface ClosedProps {
  readonly title: string;
  readonly state: PageState;
  readonly controls: Pick<PageControls, 'reload' | 'mend' | 'choose'>;
}

function Closed({ title, state: { view, loadTrouble, loading }, controls }: ClosedProps) {
  const { reload, mend, choose } = controls;
  if (loadTrouble !== null) return <NotOpened trouble={loadTrouble} reload={reload} mend={mend} />;
  if (view === null || loading === 'anew') return <Loading what={title} />;
  return <WhoAreYou people={view.people} choose={choose} reload={reload} />;
}
