import { render } from 'preact';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { adviceSession } from './advice-session.ts';
import { AdvicePage } from './views/advice-page.tsx';

const app = document.getElementById('app');

const controls = adviceSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<AdvicePage state={state} controls={controls} />, app);
  },
});

void controls.start();
