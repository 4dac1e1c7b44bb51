import type { Menu, Stage } from '../host/contract.ts';
import { browserDialogs } from './dialogs.ts';
import { element } from './element.ts';
import { drawMenuBar } from './menu-bar.ts';
import type { SidebarPanel } from './sidebar-panel.ts';
import { showToast } from './toasts.ts';

/** The page as the host sees it. */
export function pageStage(sidebar: SidebarPanel, choose: (functionName: string) => void): Stage {
  const bar = element('menu-bar', HTMLElement);
  const toasts = element('toasts', HTMLDivElement);
  return {
    ...browserDialogs,
    toast: (text, title, seconds) => showToast(toasts, text, title, seconds),
    showSidebar: sidebar.show,
    closeSidebar: sidebar.close,
    menuChanged: (menu: Menu) => drawMenuBar(bar, menu, choose),
  };
}
