import { type Autosave, autosave } from './autosave.ts';
import { element } from './element.ts';
import { keepWorkbook, onKeptElsewhere } from './kept-workbook.ts';
import { showMessage } from './message-bar.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { showSaveState } from './save-state.ts';

const ELSEWHERE =
  'This workbook was changed in another tab. Nothing more is saved here; reload to go on with what was saved there.';

/** Keeps the open workbook in this browser from now on, and says how that goes. */
export function keepSaved(name: string, { grid, host }: OpenWorkbook): Autosave {
  const sign = element('save-state', HTMLSpanElement);
  const messages = element('messages', HTMLDivElement);

  let noRoom: string | undefined;

  function save(): void {
    const before = noRoom;
    noRoom = keepWorkbook(localStorage, { name, workbook: host.save(), selection: grid.selection() });
    showSaveState(sign, noRoom ? 'paused' : 'saved');
    if (noRoom && !before) showMessage(messages, noRoom);
  }

  const saving = autosave({
    settle: () => host.settle(),
    save,
    waiting: () => showSaveState(sign, 'waiting'),
  });
  onKeptElsewhere(() => {
    saving.stop();
    showSaveState(sign, 'paused');
    showMessage(messages, ELSEWHERE, { caption: 'Reload', act: () => location.reload() });
  });
  grid.onChange(saving.changed);
  addEventListener('pagehide', saving.flush);
  showSaveState(sign, 'saved');
  return saving;
}
