import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

type Inline = { type: 'text'; value: string } | { type: 'strong' | 'emphasis'; children: Inline[] } | { type: 'inlineCode'; value: string } | { type: 'link'; url: string; children: Inline[] };
type Block =
  | { type: 'heading'; depth: 1 | 2 | 3; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: false; spread: false; children: { type: 'listItem'; spread: false; children: Block[] }[] };

export const text = (value: string): Inline => ({ type: 'text', value });
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
export const code = (value: string): Inline => ({ type: 'inlineCode', value });
export const link = (value: string, url: string | undefined): Inline =>
  url ? { type: 'link', url, children: [text(value)] } : text(value);
export const heading = (depth: 1 | 2 | 3, ...children: Inline[]): Block => ({ type: 'heading', depth, children });
export const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
export const list = (items: Block[][]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

export type { Block, Inline };

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', emphasis: '_' });

/** Markdown of a tree built by the functions above; text is escaped by remark, never by hand. */
export function toMarkdown(blocks: readonly Block[]): string {
  return writer.stringify({ type: 'root', children: blocks as never }).trimEnd();
}
