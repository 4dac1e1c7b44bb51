/** Renders the Markdown that our docs use: headings, paragraphs, lists, tables, code blocks, links, bold and code. */

const STYLE = `
  body { max-width: 760px; margin: 0 auto; padding: 40px 24px 80px; background: #fff; color: #1d2733;
    font: 15px/1.6 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
  h1 { margin: 0 0 16px; font-size: 28px; font-weight: 600; line-height: 1.25; }
  h2 { margin: 40px 0 12px; font-size: 19px; font-weight: 600; }
  h3 { margin: 28px 0 8px; font-size: 16px; font-weight: 600; }
  a { color: #1f5fa8; }
  a:focus-visible { outline: 2px solid #1f5fa8; outline-offset: 1px; }
  code { padding: 1px 4px; border-radius: 3px; background: #eef1f5; font-size: 0.9em; }
  pre { overflow-x: auto; padding: 12px 16px; border-radius: 6px; background: #f6f7f9; }
  pre code { padding: 0; background: none; }
  table { width: 100%; border-collapse: collapse; font-size: 14px; }
  th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid #d9dee5; text-align: left; vertical-align: top; }
  th { color: #5c6673; font-weight: 600; }
  li { margin: 4px 0; }
`;

/**
 * A whole page; its title is the first heading.
 * @param {string} markdown
 */
export function markdownPage(markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Milepost';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks(markdown).map(rendered).join('\n')}
</main>
</body>
</html>
`;
}

/**
 * Code blocks keep their blank lines; anything else ends at one.
 * @param {string} markdown
 * @returns {string[]}
 */
function blocks(markdown) {
  const lines = markdown.replaceAll('\r\n', '\n').replace(/^(#+ .*)$/gm, '\n$1\n');
  return lines.match(/^```[\s\S]*?^```$|(?:^(?!```).+\n?)+/gm) ?? [];
}

/** @param {string} block */
function rendered(block) {
  const text = block.trim();
  const heading = /^(#{1,6}) (.+)$/.exec(text);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (text.startsWith('```'))
    return `<pre><code>${escaped(text.split('\n').slice(1, -1).join('\n'))}</code></pre>`;
  if (text.startsWith('|')) return table(text.split('\n'));
  if (/^[-*] /.test(text)) return list('ul', text.split(/^[-*] /m));
  if (/^\d+\. /.test(text)) return list('ol', text.split(/^\d+\. /m));
  return `<p>${inline(text)}</p>`;
}

/**
 * @param {'ul' | 'ol'} tag
 * @param {string[]} items the first is what stands before the first bullet
 */
function list(tag, items) {
  return `<${tag}>${items
    .slice(1)
    .map((item) => `<li>${inline(item.trim())}</li>`)
    .join('')}</${tag}>`;
}

/** @param {string[]} lines */
function table([head = '', , ...rows]) {
  const cells = (/** @type {string} */ line) => line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
  const row = (/** @type {string} */ line, /** @type {'th' | 'td'} */ tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim().replaceAll('\\|', '|'))}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

/** @param {string} text */
function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      /^`.+`$/s.test(part) ? `<code>${escaped(part.slice(1, -1))}</code>` : phrases(escaped(part)),
    )
    .join('');
}

/** @param {string} html */
function phrases(html) {
  return html
    .replace(/\*\*(.+?)\*\*/gs, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
