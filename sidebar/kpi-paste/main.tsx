import { render } from 'preact';
import { newEntryKey } from '../entry-key.ts';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { pasteSession } from './paste-session.ts';
import { PastePage } from './views/paste-page.tsx';

const app = document.getElementById('app');

const paste = pasteSession({
  call,
  memory: rememberIn(() => localStorage),
  show: (state) => {
    if (app !== null) render(<PastePage state={state} paste={paste} newKey={newEntryKey} />, app);
  },
});

void paste.start();
