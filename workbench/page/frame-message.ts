/** What the sidebar's frame and the page send each other with postMessage. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  | { readonly kind: 'keep'; readonly key: string; readonly value: string | null }
  | { readonly kind: 'keepNothing' }
  | { readonly kind: 'uncaught'; readonly text: string };

export type PageAnswer =
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: false; readonly text: string };
