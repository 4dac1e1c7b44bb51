import { without } from '../without.ts';
import { afterAnswer, afterFailure, afterSaving } from './after-save.ts';
import { type CheckInAction, type CheckInState, isBusy } from './check-in-state.ts';
import { type Draft, isEmpty, newDraft } from './draft.ts';

/** What `saveCheckIns` takes at once. */
const MOST_IN_ONE_CALL = 100;

export function nextState(state: CheckInState, action: CheckInAction): CheckInState {
  switch (action.kind) {
    case 'open':
      return {
        ...state,
        loading: action.loading,
        person: action.person,
        loadTrouble: null,
        news: { kind: 'nothing' },
      };
    case 'opened':
      return {
        ...state,
        loading: null,
        person: action.view.me,
        view: action.view,
        drafts: action.drafts,
        complaints: {},
        troubles: {},
      };
    case 'not opened':
      return { ...state, loading: null, loadTrouble: action.trouble };
    case 'type':
      return isBusy(state, action.id) ? state : afterTyping(state, action);
    case 'discard':
      return isBusy(state, action.id) ? state : withoutDraft(state, action.id);
    case 'complain':
      return { ...state, complaints: { ...state.complaints, ...action.complaints } };
    case 'save':
      return afterSaving(state, action.parcels);
    case 'send':
      return {
        ...state,
        sending: state.waiting.slice(0, MOST_IN_ONE_CALL),
        waiting: state.waiting.slice(MOST_IN_ONE_CALL),
      };
    case 'answered':
      return afterAnswer(state, action.saved);
    case 'not saved':
      return afterFailure(state, action.trouble, action.refused);
    case 'tell':
      return { ...state, news: action.news };
  }
}

function afterTyping(
  state: CheckInState,
  { id, typed, newKey }: Extract<CheckInAction, { kind: 'type' }>,
): CheckInState {
  const old = state.drafts[id] ?? newDraft(newKey, state.view?.today ?? '');
  const draft: Draft = { ...old, ...typed };
  if (isEmpty(draft)) return withoutDraft(state, id);
  // The log may hold what was sent under the old key, so different words need a key of their own.
  const kept: Draft = old.sent ? { ...draft, key: newKey, sent: false } : draft;
  return {
    ...state,
    drafts: { ...state.drafts, [id]: kept },
    complaints: typed.value === undefined ? state.complaints : without(state.complaints, id),
    troubles: without(state.troubles, id),
  };
}

function withoutDraft(state: CheckInState, id: string): CheckInState {
  return {
    ...state,
    drafts: without(state.drafts, id),
    complaints: without(state.complaints, id),
    troubles: without(state.troubles, id),
  };
}
