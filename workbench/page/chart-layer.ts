/** The charts of the active sheet, laid over its cells. */
import type { PageGrid } from '../grid/boot-page.ts';
import { printed } from '../grid/number-format.ts';
import type { ChartModel, Host } from '../host/contract.ts';

type Drawing = typeof import('../charts/draw-chart.ts');

interface ShownChart {
  readonly pane: HTMLElement;
  readonly box: HTMLElement;
  /** What is drawn, as text; the drawing of the same is kept. */
  readonly drawn: string;
  readonly erase: () => void;
}

/** Keeps them as the workbook has them. What draws them is fetched with the first one. */
export function showCharts(grid: PageGrid, host: Host, report: (error: unknown) => void): void {
  const view = grid.view();
  const shown = new Map<number, ShownChart>();
  let models: readonly ChartModel[] = [];
  let drawing: Promise<Drawing> | undefined;
  let isReading = false;
  let isMoving = false;

  async function read(): Promise<void> {
    await host.settle();
    models = host.charts();
    if (models.length > 0 || shown.size > 0) await arrange();
  }

  async function arrange(): Promise<void> {
    const active = grid.activeSheet().id;
    const visible = models.filter(({ sheetId }) => sheetId === active);
    for (const [id, chart] of shown) if (!visible.some((model) => model.id === id)) remove(id, chart);
    if (visible.length === 0) return;
    drawing ??= import('../charts/draw-chart.ts');
    const { drawChart } = await drawing;
    for (const model of visible) put(model, drawChart);
  }

  function put(model: ChartModel, drawChart: Drawing['drawChart']): void {
    const { row, column, offsetX, offsetY } = model.anchor;
    const place = view.placeOf(row, column);
    if (!place) return;
    const { zoom, pane } = place;
    const chart = drawnAs(model, zoom, drawChart);
    chart.pane.style.inset = `${pane.top}px 0 0 ${pane.left}px`;
    const left = place.left + offsetX * zoom - pane.left;
    const top = place.top + offsetY * zoom - pane.top;
    chart.box.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
  }

  function drawnAs(model: ChartModel, zoom: number, drawChart: Drawing['drawChart']): ShownChart {
    const drawn = JSON.stringify([model, zoom]);
    const before = shown.get(model.id);
    if (before?.drawn === drawn) return before;
    before?.erase();
    const pane = before?.pane ?? view.surface.appendChild(element('chart-pane'));
    const box = before?.box ?? pane.appendChild(element('chart'));
    const chart = { pane, box, drawn, erase: drawChart(box, model, { zoom, print: printed }) };
    shown.set(model.id, chart);
    return chart;
  }

  function remove(id: number, { pane, erase }: ShownChart): void {
    erase();
    pane.remove();
    shown.delete(id);
  }

  /** However much happens at once, the cells are read once when it is over. */
  function changed(): void {
    if (isReading) return;
    isReading = true;
    setTimeout(() => {
      isReading = false;
      read().catch(report);
    });
  }

  function moved(): void {
    if (isMoving || models.length === 0) return;
    isMoving = true;
    requestAnimationFrame(() => {
      isMoving = false;
      arrange().catch(report);
    });
  }

  grid.onChange(changed);
  host.onCharts(changed);
  view.onMove(moved);
  changed();
}

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
