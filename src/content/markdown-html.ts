/** The same Markdown as safe HTML, for pages in a browser. Everything is escaped; no attribute, no link, no raw HTML. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeHtml } from './escape-html.ts';

/** Tags for what a page may be built of; anything else shows as its own text. */
const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  list: 'ul',
  listItem: 'li',
  heading: 'h2',
};

/** The body of a page as HTML. Never throws. */
export const toHtml = (source: string): string => render(fromMarkdown(source));

function render(node: Nodes): string {
  const inside = inner(node);
  const tag = TAGS[node.type];
  return tag ? `<${tag}>${inside}</${tag}>` : inside;
}

function inner(node: Nodes): string {
  if ('value' in node) return escapeHtml(node.value);
  if (!('children' in node)) return '';
  const [only] = node.children;
  // A list item's single paragraph needs no element of its own.
  if (node.type === 'listItem' && node.children.length === 1 && only?.type === 'paragraph') return inner(only);
  return node.children.map(render).join(node.type === 'root' ? '\n' : '');
}
