import { render } from 'preact';
import { newEntryKey } from '../entry-key.ts';
import { call } from '../host.ts';
import { formatSession } from './session.ts';
import { FormatPage } from './views/format-page.tsx';

/** Unique within a sheet, short enough to read in a note. */
const ID_LENGTH = 8;

const app = document.getElementById('app');

const formats = formatSession({
  call,
  newKey: () => newEntryKey().slice(0, ID_LENGTH),
  show: (state) => {
    if (app !== null) render(<FormatPage state={state} formats={formats} />, app);
  },
});

void formats.open();
