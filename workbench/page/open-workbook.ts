import { bootPageGrid, type PageGrid } from '../grid/boot-page.ts';
import type { Host, HostOptions } from '../host/contract.ts';
import { createHost } from '../host/create-host.ts';

export interface OpenWorkbook {
  readonly grid: PageGrid;
  readonly host: Host;
}

/** Opens a workbook in a place of its own, which is gone again when that fails. */
export async function openWorkbook(area: HTMLElement, options: HostOptions): Promise<OpenWorkbook> {
  const container = document.createElement('div');
  container.className = 'grid';
  area.prepend(container);
  const grid = await bootPageGrid({ container, clock: options.clock, zone: options.spreadsheetZone });
  try {
    const host = await createHost(options, grid);
    await host.open('LIMITED');
    await host.settle();
    return { grid, host };
  } catch (error) {
    grid.dispose();
    container.remove();
    throw error;
  }
}
