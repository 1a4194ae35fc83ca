// HTML from the clipboard, parsed into a document that runs nothing and loads nothing.

interface HtmlPolicy {
  createHTML(input: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

let policy: HtmlPolicy | null = null;

/**
 * The one policy of trusted types that the program has ('diwan-paste'), made once: its words go to DOMParser only, whose
 * documents have no window, so that no script runs and no image is fetched.
 */
function htmlPolicy(): HtmlPolicy {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  const rules: HtmlPolicy = { createHTML: (input) => input };
  policy ??= isFactory(factory) ? factory.createPolicy('diwan-paste', rules) : rules;
  return policy;
}

export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(htmlPolicy().createHTML(html), 'text/html');
