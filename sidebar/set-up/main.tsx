import { render } from 'preact';
import { newEntryKey } from '../entry-key.ts';
import { call, closeDialog } from '../host.ts';
import { setUpSession } from './set-up-session.ts';
import { SetUpPage } from './views/set-up-page.tsx';

const app = document.getElementById('app');

const setUp = setUpSession({
  call,
  newKey: newEntryKey,
  close: closeDialog,
  show: (state) => {
    if (app !== null) render(<SetUpPage state={state} setUp={setUp} />, app);
  },
});

void setUp.open();
