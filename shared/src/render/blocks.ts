/** A small Markdown tree (mdast), built once and written as Markdown or as plain text. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'inlineCode'; value: string }
  | { type: 'link'; url: string; children: Inline[] };
export type Block =
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
