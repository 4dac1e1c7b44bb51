import { render } from 'preact';
import { newEntryKey } from '../entry-key.ts';
import { call } from '../host.ts';
import { rememberIn } from '../memory.ts';
import { valuesSession } from './values-session.ts';
import { ValuesPage } from './views/values-page.tsx';

const app = document.getElementById('app');

const values = valuesSession({
  call,
  memory: rememberIn(() => localStorage),
  newKey: newEntryKey,
  show: (state) => {
    if (app !== null) render(<ValuesPage state={state} values={values} />, app);
  },
});

void values.start();
