import type { Context } from './context.ts';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Template = GoogleAppsScript.HTML.HtmlTemplate;

interface Page {
  readonly html: string;
  title: string;
  /** In CSS pixels; null until they are set. */
  width: number | null;
  height: number | null;
}

export interface Html {
  readonly service: Service;
  pageOf(output: unknown): Page;
}

export function html(context: Context): Html {
  const pages = new WeakMap<object, Page>();

  function output(text: string): Output {
    const page: Page = { html: text, title: '', width: null, height: null };
    const self: Output = context.fake<Output>('HtmlOutput', {
      getContent: () => page.html,
      getTitle: () => page.title,
      setTitle(title) {
        page.title = title;
        return self;
      },
      setWidth(width) {
        page.width = width;
        return self;
      },
      setHeight(height) {
        page.height = height;
        return self;
      },
    });
    pages.set(self, page);
    return self;
  }

  function file(name: string): string {
    const text = context.options.addOn.pages[name.replace(/\.html$/, '')];
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  }

  return {
    service: context.fake<Service>('HtmlService', {
      createHtmlOutputFromFile: (name) => output(file(name)),
      createTemplateFromFile: (name) =>
        context.fake<Template>('HtmlTemplate', { getRawContent: () => file(name) }),
      createHtmlOutput: (text: unknown = '') => output(String(text)),
    }),
    pageOf(given) {
      const page = typeof given === 'object' && given !== null ? pages.get(given) : undefined;
      return page ?? { html: String(given), title: '', width: null, height: null };
    },
  };
}
