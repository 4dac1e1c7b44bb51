import type { ComponentChildren } from 'preact';
import { NotOpened } from '../../controls/not-opened.tsx';
import { Notices } from '../../controls/notices.tsx';
import { WhoAreYou, WhoSelect } from '../../controls/who.tsx';
import type { KpisView } from '../kpis-view.ts';
import { type PageControls, TABS, type Tab } from '../page-session.ts';
import type { PageState } from '../page-state.ts';
import { Loading } from './loading.tsx';
import { NewsLine } from './news-line.tsx';

interface Props {
  readonly tab: Tab;
  /** To another tab of the same page. */
  turnTo?(tab: Tab): void;
  readonly state: PageState;
  /** A save is under way: nobody else can be chosen meanwhile. */
  readonly saving: boolean;
  readonly controls: PageControls;
  /** What stands between header and footer once the KPIs are there. */
  body(view: KpisView): ComponentChildren;
  /** At the foot, below the news. */
  readonly bar?: ComponentChildren;
}

const ALL: readonly Tab[] = ['Values', 'Paste', 'OKRs', 'Library'];

/** The frame of the pages about KPIs: who, the ways to the other pages, troubles and news. */
export function KpiPageFrame({ tab, turnTo = () => undefined, state, saving, controls, body, bar }: Props) {
  const { view, person, loadTrouble } = state;
  const isOpen = view !== null && view.me !== null && state.loading !== 'anew' && loadTrouble === null;
  return (
    <>
      <header>
        <h1>KPIs</h1>
        {view !== null && person !== null && (
          <WhoSelect
            label="Who records"
            people={view.people}
            me={person}
            disabled={saving}
            choose={controls.choose}
          />
        )}
        <nav aria-label="KPIs">
          {ALL.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => each === tab || (TABS[each] === TABS[tab] ? turnTo : controls.goTo)(each)}
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
        <Closed state={state} controls={controls} />
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

function Closed({ state, controls }: Pick<Props, 'state' | 'controls'>) {
  const { view, loadTrouble } = state;
  const { reload, mend, choose } = controls;
  if (loadTrouble !== null) return <NotOpened trouble={loadTrouble} reload={reload} mend={mend} />;
  if (view === null || state.loading === 'anew') return <Loading />;
  return <WhoAreYou people={view.people} choose={choose} reload={reload} />;
}
