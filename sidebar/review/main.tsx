import { render } from 'preact';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { reviewSession } from './review-session.ts';
import { ReviewPage } from './views/review-page.tsx';

const app = document.getElementById('app');

const review = reviewSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<ReviewPage state={state} review={review} />, app);
  },
});

void review.start();
