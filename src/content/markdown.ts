/**
 * Markdown -> text with emphasis, the one form that every channel can render. What no channel could show
 * faithfully is a finding with its line, never a guess.
 */
import type { BlockContent, DefinitionContent, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Mark } from '../engine/types.ts';
import { strayMark, unsupported } from './lint/markdown.ts';
import type { Finding, Told } from './lint/rule.ts';
import type { Rich } from './model.ts';

/** A part of a page: the first answer (`title` undefined) or a section. `told`: its paragraphs and list items. */
export type Part = {
  readonly title: string | undefined;
  readonly line: number;
  readonly rich: Rich;
  readonly told: readonly Told[];
};

/** The parts of a page's body; the first answer is always the first part, perhaps empty. Never throws. */
export function readMarkdown(source: string, firstLine = 1): { parts: readonly Part[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const reader = new Reader(firstLine, findings);
  const groups: { title: string | undefined; line: number; nodes: RootContent[] }[] = [
    { title: undefined, line: firstLine, nodes: [] },
  ];
  for (const node of fromMarkdown(source).children) {
    if (node.type === 'heading' && node.depth === 2) {
      groups.push({ title: reader.inline(node.children).text, line: reader.line(node), nodes: [] });
    } else groups.at(-1)?.nodes.push(node);
  }
  const parts = groups.map(({ nodes, ...head }) => ({ ...head, ...reader.blocks(nodes) }));
  return { parts, findings };
}

const EMPTY: Rich = { text: '', marks: [] };
const TIGHT = '\n';
const APART = '\n\n';

/** Walks one page; what it cannot take goes to `findings`. A class because findings gather over the walk. */
class Reader {
  readonly #firstLine: number;
  readonly #findings: Finding[];
  constructor(firstLine: number, findings: Finding[]) {
    this.#firstLine = firstLine;
    this.#findings = findings;
  }

  line(node: Nodes): number {
    return this.#firstLine + (node.position?.start.line ?? 1) - 1;
  }

  blocks(nodes: readonly RootContent[]): { rich: Rich; told: readonly Told[] } {
    const told: Told[] = [];
    let rich = EMPTY;
    nodes.forEach((node, at) => {
      const piece = this.#block(node, told);
      rich = rich.text === '' ? piece : joined(rich, piece, touching(nodes[at - 1], node) ? TIGHT : APART);
    });
    return { rich, told };
  }

  inline(nodes: readonly PhrasingContent[]): Rich {
    return nodes.map((node) => this.#phrase(node)).reduce((all, piece) => joined(all, piece, ''), EMPTY);
  }

  #block(node: RootContent, told: Told[]): Rich {
    if (node.type === 'paragraph') {
      const rich = this.inline(node.children);
      told.push({ line: this.line(node), text: rich.text });
      return rich;
    }
    if (node.type === 'list' && !node.ordered) return this.#list(node, told);
    return this.#refuse(node, node.type === 'list' ? 'ordered' : node.type);
  }

  #list(list: List, told: Told[]): Rich {
    const items = list.children.map((item) => this.#item(item));
    list.children.forEach((item, at) => {
      told.push({ line: this.line(item), text: items[at]?.text ?? '' });
    });
    return items
      .map((item) => joined({ text: '• ', marks: [] }, item, ''))
      .reduce((all, item) => (all.text === '' ? item : joined(all, item, TIGHT)), EMPTY);
  }

  #item(item: ListItem): Rich {
    const [first, ...rest]: readonly (BlockContent | DefinitionContent)[] = item.children;
    if (first?.type !== 'paragraph' || rest.length > 0) return this.#refuse(item, 'nested');
    return this.inline(first.children);
  }

  #phrase(node: PhrasingContent): Rich {
    if (node.type === 'text') return this.#plain(node.value, this.line(node));
    if (node.type === 'strong') return marked(this.inline(node.children), 'bold');
    if (node.type === 'emphasis') return marked(this.inline(node.children), 'italic');
    return this.#refuse(node, node.type);
  }

  #plain(value: string, line: number): Rich {
    const stray = /[*_~`]/.exec(value)?.[0];
    if (stray) this.#findings.push(strayMark(stray, line));
    return { text: value.replaceAll('\n', ' '), marks: [] };
  }

  #refuse(node: Nodes, type: string): Rich {
    this.#findings.push(unsupported(type, this.line(node)));
    return EMPTY;
  }
}

/** A list that follows its introduction without an empty line stays with it. */
const touching = (before: RootContent | undefined, node: RootContent): boolean =>
  before?.position !== undefined && node.position?.start.line === before.position.end.line + 1;

function joined(a: Rich, b: Rich, between: string): Rich {
  const start = a.text.length + between.length;
  const moved = b.marks.map((mark) => ({ ...mark, from: mark.from + start, to: mark.to + start }));
  return { text: a.text + between + b.text, marks: [...a.marks, ...moved] };
}

function marked(rich: Rich, style: Mark['style']): Rich {
  return { text: rich.text, marks: [{ from: 0, to: rich.text.length, style }, ...rich.marks] };
}
