import { oneLine } from '../../print/escape.ts';
import { codeCell, markdownText } from '../../print/markdown.ts';
import { linkOf, type ReferenceContext } from './context.ts';

/** Prints a text by people: its pieces of code stay such, and those that name an operation or a waiter become links. */
export function prose(text: string, context: ReferenceContext): string {
  return oneLine(text)
    .split(/`([^`|\\]+)`/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : linkedCode(part, context)))
    .join('');
}

/** White space around a piece of code belongs to the sentence. */
function plain(part: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
  return before + markdownText(text) + after;
}

/** Prints the name of an operation or a waiter as a link to it, and any other piece of code as it is. */
export function linkedCode(code: string, context: ReferenceContext): string {
  const target = linkOf(context, code);
  return target === undefined ? codeCell(code) : link(codeCell(code), target);
}

/** Prints a link, of which both parts are Markdown already. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** Splits a text into the paragraphs that its author made. */
export function paragraphs(text: string, context: ReferenceContext): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => prose(line, context));
}
