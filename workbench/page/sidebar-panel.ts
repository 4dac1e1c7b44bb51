import { addOnFrame, type FrameWorld } from './add-on-frame.ts';
import { element } from './element.ts';

export interface SidebarPanel {
  show(html: string, title: string): void;
  close(): void;
}

/** The 300 px panel on the right. */
export function sidebarPanel(world: FrameWorld): SidebarPanel {
  const panel = element('sidebar', HTMLElement);
  const heading = element('sidebar-title', HTMLHeadingElement);
  const frame = addOnFrame(element('sidebar-frame', HTMLDivElement), world, close);

  function show(html: string, title: string): void {
    heading.textContent = title;
    frame.show(html, title);
    panel.hidden = false;
  }

  function close(): void {
    if (panel.hidden) return;
    frame.clear();
    panel.hidden = true;
    world.focusGrid();
  }

  element('sidebar-close', HTMLButtonElement).addEventListener('click', close);
  return { show, close };
}
