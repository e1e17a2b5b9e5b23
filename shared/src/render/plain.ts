import type { Block, Inline } from './blocks.ts';

/** The same blocks for a terminal: no marks, links by their text, lists indented. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map((block) => plainBlock(block, '')).join('\n\n');
}

function plainBlock(block: Block, indent: string): string {
  if (block.type === 'list')
    return block.children
      .map((item) =>
        item.children.map((child, i) => (i === 0 ? `${indent}- ` : '') + plainBlock(child, `${indent}  `)).join('\n'),
      )
      .join('\n');
  return block.children.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  return 'value' in inline ? inline.value : inline.children.map(plainInline).join('');
}
