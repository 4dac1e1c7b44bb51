import { installScriptRunClient } from './script-run-client.ts';

/** The add-on's page as Google serves it: with `google.script` there before its own scripts run. */
export function sidebarDocument(html: string, kept: Readonly<Record<string, string>>): string {
  const stored = JSON.stringify(kept).replaceAll('<', '\\u003c');
  const client = `<script>(${installScriptRunClient})(${stored})</script>`;
  const start = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + client + html.slice(at);
}
