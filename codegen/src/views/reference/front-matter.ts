import { oneLine } from '../../print/escape.ts';

/** Prints a text as a value of YAML's front matter, where JSON's strings are strings as well. It shows no Markdown. */
export function frontText(text: string): string {
  return JSON.stringify(oneLine(text).replaceAll('`', ''));
}
