import { element } from './element.ts';
import type { FrameMessage, PageAnswer } from './frame-message.ts';
import { sidebarDocument } from './sidebar-document.ts';
import type { SidebarStorage } from './sidebar-storage.ts';

export interface SidebarWorld {
  readonly storage: SidebarStorage;
  call(functionName: string, args: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
  /** Something nobody handles: shown to the person. */
  report(error: unknown): void;
}

export interface SidebarPanel {
  show(html: string, title: string): void;
  close(): void;
}

/** The 300 px panel on the right and the frame in it, which has no origin and reaches the page only by messages. */
export function sidebarPanel(world: SidebarWorld): SidebarPanel {
  const panel = element('sidebar', HTMLElement);
  const heading = element('sidebar-title', HTMLHeadingElement);
  const holder = element('sidebar-frame', HTMLDivElement);
  let frame: HTMLIFrameElement | undefined;

  function show(html: string, title: string): void {
    heading.textContent = title;
    frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
    frame.srcdoc = sidebarDocument(html, world.storage.all());
    frame.addEventListener('load', () => frame?.focus(), { once: true });
    holder.replaceChildren(frame);
    panel.hidden = false;
  }

  function close(): void {
    if (panel.hidden) return;
    frame = undefined;
    holder.replaceChildren();
    panel.hidden = true;
    world.focusGrid();
  }

  async function answer(id: number, work: Promise<unknown>, asker: HTMLIFrameElement): Promise<void> {
    const reply: PageAnswer = await work.then(
      (value) => ({ kind: 'answer', id, ok: true, value }),
      (error: unknown) => ({
        kind: 'answer',
        id,
        ok: false,
        text: error instanceof Error ? error.message : String(error),
      }),
    );
    asker.contentWindow?.postMessage(reply, '*');
  }

  function receive(message: FrameMessage, asker: HTMLIFrameElement): void {
    switch (message.kind) {
      case 'call':
        void answer(message.id, world.call(message.name, JSON.parse(message.args)), asker);
        break;
      case 'close':
        close();
        break;
      case 'focusEditor':
        world.focusGrid();
        break;
      case 'keep':
        world.storage.set(message.key, message.value);
        break;
      case 'keepNothing':
        world.storage.clear();
        break;
      case 'uncaught':
        world.report(message.text);
        break;
    }
  }

  addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    if (!frame || event.source !== frame.contentWindow) return;
    try {
      receive(event.data, frame);
    } catch (error) {
      world.report(error);
    }
  });
  element('sidebar-close', HTMLButtonElement).addEventListener('click', close);
  return { show, close };
}
