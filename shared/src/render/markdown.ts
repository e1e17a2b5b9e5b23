import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Block } from './blocks.ts';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', emphasis: '_' });

/** Markdown of a tree of blocks; text is escaped by remark, never by hand. */
export function toMarkdown(blocks: readonly Block[]): string {
  return writer.stringify({ type: 'root', children: blocks as never }).trimEnd();
}
