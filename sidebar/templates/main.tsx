import { render } from 'preact';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { templatesSession } from './templates-session.ts';
import { TemplatesPage } from './views/templates-page.tsx';

const app = document.getElementById('app');

const templates = templatesSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<TemplatesPage state={state} templates={templates} />, app);
  },
});

void templates.start();
