import { bootHeadlessGrid } from './grid/boot-headless.ts';
import type { Host, HostOptions } from './host/contract.ts';
import { createHost } from './host/create-host.ts';

/** The add-on over a grid without a screen. */
export async function startHeadless(options: HostOptions): Promise<Host> {
  return createHost(options, await bootHeadlessGrid({ clock: options.clock, zone: options.spreadsheetZone }));
}
