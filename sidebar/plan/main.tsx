import { render } from 'preact';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { planSession } from './plan-session.ts';
import { PlanPage } from './views/plan-page.tsx';

const app = document.getElementById('app');

const plan = planSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<PlanPage state={state} plan={plan} />, app);
  },
});

void plan.start();
