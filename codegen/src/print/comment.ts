import { oneLine } from './escape.ts';

const width = 112;

/** A line of a documentation comment: a text as it is, prose, or a tag. An empty text is a blank line. */
export type DocLine = string | Prose | DocTag;

/** Text by people, in which pieces of code that name an export become links to it. */
export interface Prose {
  readonly prose: string;
  /** What follows in the same paragraph, as it is. */
  readonly facts?: string;
}

/** A documentation tag with its text, which is prose as well. */
export interface DocTag {
  readonly tag: 'deprecated' | 'see';
  readonly text: string;
}

/** How a comment is printed. */
export interface CommentOptions {
  readonly indent?: string;
  /** The exports that prose may link to, by the name that it uses. */
  readonly links?: ReadonlyMap<string, string>;
}

const noLinks: ReadonlyMap<string, string> = new Map();

/** Prints a documentation comment with its final line break; of no lines, nothing at all. */
export function docComment(lines: readonly DocLine[], options: CommentOptions = {}): string {
  const { indent = '', links = noLinks } = options;
  const safe = withoutExtraBlanks(lines.map((line) => safeText(line, links)));
  const [first] = safe;
  if (first === undefined) return '';
  if (safe.length === 1 && indent.length + first.length < width) return `${indent}/** ${first} */\n`;
  const body = safe
    .flatMap((line) => wrapped(line, width - indent.length))
    .map((line) => `${indent} * ${line}`.trimEnd())
    .map((line) => `${line}\n`);
  return `${indent}/**\n${body.join('')}${indent} */\n`;
}

/** Prints a comment that goes to the end of its line. */
export function lineComment(text: string): string {
  return `// ${oneLine(text)}`;
}

function safeText(line: DocLine, links: ReadonlyMap<string, string>): string {
  if (typeof line === 'string') return commentText(line);
  if ('prose' in line) return `${linkedText(line.prose, links)} ${commentText(line.facts ?? '')}`.trimEnd();
  return `@${line.tag} ${linkedText(line.text, links)}`.trimEnd();
}

/** Every other part of a text that is split at its pieces of code is such a piece. */
function linkedText(text: string, links: ReadonlyMap<string, string>): string {
  return oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : linkOrCode(part, links)))
    .join('');
}

function linkOrCode(code: string, links: ReadonlyMap<string, string>): string {
  const name = links.get(code);
  if (name === undefined) return escaped(`\`${code}\``);
  return name === code ? `{@link ${name}}` : `{@link ${name} | ${escaped(code)}}`;
}

function commentText(text: string): string {
  return escaped(oneLine(text));
}

/** Escapes what would end the comment or, to TypeScript, start a tag, which an `@` does even inside a word. */
function escaped(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll('@', '\\@');
}

/** A blank line separates, so that it is of no use at either end, or beside another one. */
function withoutExtraBlanks(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}

function wrapped(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    const fits = longer.length <= limit || current === '';
    if (!fits) lines.push(current);
    current = fits ? longer : word;
  }
  return [...lines, current];
}
