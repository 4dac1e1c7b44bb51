/**
 * The pages of the sidebar by the name under which each is pushed: its folder in `sidebar`, which has a `main.tsx` and a
 * `style.css`, and its title.
 * @type {Readonly<Record<string, { readonly folder: string, readonly title: string }>>}
 */
export const SIDEBAR_PAGES = {
  Sidebar: { folder: 'check-in', title: 'Check in' },
  Format: { folder: 'format', title: 'Format selection' },
  KpiValues: { folder: 'kpi-values', title: 'KPI values' },
  KpiPaste: { folder: 'kpi-paste', title: 'Paste KPI values' },
  SetUp: { folder: 'set-up', title: 'Set up this workbook' },
  KpiGoals: { folder: 'kpi-goals', title: 'KPI library and OKRs' },
  Plan: { folder: 'plan', title: 'Plan OKRs' },
  Templates: { folder: 'templates', title: 'OKR templates' },
  Review: { folder: 'review', title: 'Review OKRs' },
  Advice: { folder: 'advice', title: 'Advice on OKRs' },
};

export const SIDEBAR_FILES = Object.keys(SIDEBAR_PAGES).map((name) => `${name}.html`);

/** Every HTML file that is pushed, by its name without extension. */
export const HTML_PAGES = [...Object.keys(SIDEBAR_PAGES), 'Library'];
