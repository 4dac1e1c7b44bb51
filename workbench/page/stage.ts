import type { Dialog, Menu, Stage } from '../host/contract.ts';
import { browserDialogs } from './dialogs.ts';
import { element } from './element.ts';
import { drawMenuBar } from './menu-bar.ts';
import type { SidebarPanel } from './sidebar-panel.ts';
import { showToast } from './toasts.ts';

/** The page as the host sees it. */
export function pageStage(
  sidebar: SidebarPanel,
  showDialog: (dialog: Dialog) => void,
  choose: (functionName: string) => void,
): Stage {
  const bar = element('menu-bar', HTMLElement);
  const toasts = element('toasts', HTMLDivElement);
  return {
    ...browserDialogs,
    toast: (text, title, seconds) => showToast(toasts, text, title, seconds),
    showSidebar: sidebar.show,
    closeSidebar: sidebar.close,
    showDialog,
    menuChanged: (menu: Menu) => drawMenuBar(bar, menu, choose),
  };
}
