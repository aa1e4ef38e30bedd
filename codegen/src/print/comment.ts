import { oneLine } from './escape.ts';

const width = 112;

/** A documentation tag with its text. */
export interface DocTag {
  readonly tag: 'deprecated' | 'see';
  readonly text: string;
}

/** Prints a documentation comment with its final line break; of no lines, nothing at all. */
export function docComment(lines: readonly (string | DocTag)[], indent = ''): string {
  const safe = lines
    .map((line) => (typeof line === 'string' ? commentText(line) : tagText(line)))
    .filter((line) => line !== '');
  const [first] = safe;
  if (first === undefined) return '';
  if (safe.length === 1 && indent.length + first.length < width) return `${indent}/** ${first} */\n`;
  const body = safe
    .flatMap((line) => wrapped(line, width - indent.length))
    .map((line) => `${indent} * ${line}\n`);
  return `${indent}/**\n${body.join('')}${indent} */\n`;
}

/** Prints a comment that goes to the end of its line. */
export function lineComment(text: string): string {
  return `// ${oneLine(text)}`;
}

/** Escapes what would end the comment or, to TypeScript, start a tag, which an `@` does even inside a word. */
function commentText(text: string): string {
  return oneLine(text).replaceAll('*/', '*\\/').replaceAll('@', '\\@');
}

function tagText({ tag, text }: DocTag): string {
  return `@${tag} ${commentText(text)}`.trimEnd();
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
