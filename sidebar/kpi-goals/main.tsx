import { render } from 'preact';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { goalsSession } from './goals-session.ts';
import { GoalsPage } from './views/goals-page.tsx';

const app = document.getElementById('app');

const goals = goalsSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<GoalsPage state={state} goals={goals} />, app);
  },
});

void goals.start();
