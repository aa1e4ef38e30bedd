import { oneLine } from './escape.ts';

/** Prints text between Markdown, as itself. */
export function markdownText(text: string): string {
  return escapeMarkdown(oneLine(text));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');
}

/** Prints a sentence, whose pieces of code stay such, in a cell of a Markdown table. */
export function tableText(sentence: string): string {
  return oneLine(sentence)
    .split(/`([^`|\\]+)`/)
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : codeSpan(part)))
    .join('');
}

/** Prints a piece of code between Markdown. */
export function codeSpan(code: string): string {
  const text = oneLine(code);
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Prints a piece of code in a cell of a Markdown table, where a bar would end it. */
export function codeCell(code: string): string {
  return codeSpan(code).replaceAll('|', '\\|');
}

/** Prints the address of a page, of which the parts after the base come from a spec. */
export function address(base: string, ...parts: readonly string[]): string {
  return [base, ...parts.map(pathSegment)].join('/');
}

function pathSegment(part: string): string {
  return encodeURIComponent(oneLine(part)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
