import { render } from 'preact';
import { newEntryKey } from '../entry-key.ts';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { checkInSession } from './check-in-session.ts';
import { CheckInPage } from './views/check-in.tsx';

const app = document.getElementById('app');

const checkIn = checkInSession({
  call,
  memory: rememberIn(() => localStorage),
  newKey: newEntryKey,
  show: (state) => {
    if (app !== null) render(<CheckInPage state={state} checkIn={checkIn} />, app);
  },
});

void checkIn.start();
