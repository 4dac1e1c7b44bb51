import type { Stage } from '../host/contract.ts';

/** Alerts and prompts stop an Apps Script until they are answered; only the browser's own dialogs can do that. */
export const browserDialogs: Pick<Stage, 'alert' | 'prompt'> = {
  alert(title, text, buttons) {
    const message = [title, text].filter(Boolean).join('\n\n');
    switch (buttons) {
      case 'OK':
        window.alert(message);
        return 'OK';
      case 'OK_CANCEL':
        return window.confirm(message) ? 'OK' : 'CANCEL';
      case 'YES_NO':
        return window.confirm(`${message}\n\nOK is yes, Cancel is no.`) ? 'YES' : 'NO';
      case 'YES_NO_CANCEL':
        return yesOrNo(window.prompt(`${message}\n\nType yes or no.`, 'yes'));
    }
  },
  prompt(title, text) {
    const typed = window.prompt([title, text].filter(Boolean).join('\n\n'));
    return typed === null ? { button: 'CANCEL', text: '' } : { button: 'OK', text: typed };
  },
};

function yesOrNo(typed: string | null): 'YES' | 'NO' | 'CANCEL' {
  if (typed === null) return 'CANCEL';
  return /^\s*y/i.test(typed) ? 'YES' : 'NO';
}
