/** The Markdown door: remark is loaded only by those who write Markdown. */
export { toMarkdown } from './render/markdown.ts';
