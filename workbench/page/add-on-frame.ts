import type { FrameMessage, PageAnswer } from './frame-message.ts';
import { sidebarDocument } from './sidebar-document.ts';
import type { SidebarStorage } from './sidebar-storage.ts';

export interface FrameWorld {
  readonly storage: SidebarStorage;
  call(functionName: string, args: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
  /** Something nobody handles: shown to the person. */
  report(error: unknown): void;
}

export interface AddOnFrame {
  show(html: string, title: string): void;
  clear(): void;
}

/** A place for one page of the add-on at a time: a frame that has no origin and reaches the workbench only by messages. */
export function addOnFrame(holder: HTMLElement, world: FrameWorld, close: () => void): AddOnFrame {
  let frame: HTMLIFrameElement | undefined;

  function show(html: string, title: string): void {
    frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
    frame.srcdoc = sidebarDocument(html, world.storage.all());
    frame.addEventListener('load', () => frame?.focus(), { once: true });
    holder.replaceChildren(frame);
  }

  function clear(): void {
    frame = undefined;
    holder.replaceChildren();
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
  return { show, clear };
}
