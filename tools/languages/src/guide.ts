import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code in a guide. */
export interface Block {
  readonly language: string;
  /** The line of the guide on which it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The commands of one block, and what they print. */
export interface Session {
  readonly line: number;
  readonly commands: string;
  readonly printed: string;
}

/** Returns the blocks of a guide, in their order. */
export function blocksOf(file: string): readonly Block[] {
  const document = readFileSync(file, 'utf8');
  return [...document.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      language,
      line: document.slice(0, index).split('\n').length + 1,
      text,
    }),
  );
}

/** Writes the files of a guide: blocks whose first line is a comment with a name. */
export function writeFilesOf(blocks: readonly Block[], folder: string): void {
  for (const { text } of blocks) {
    const [, name] = /^(?:#|\/\/) ([\w-]+\.[a-z]+)\n/.exec(text) ?? [];
    if (name !== undefined) writeFileSync(join(folder, name), text);
  }
}

/** Returns the commands with their output: the block of text that follows at once, or the comments at the ends of their lines. */
export function sessionsOf(blocks: readonly Block[]): readonly Session[] {
  return blocks.flatMap(({ language, line, text: commands }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    const comments = commands.split('\n').flatMap((command) => command.split(' # ').slice(1));
    const printed = next?.language === 'text' ? next.text.trimEnd() : comments.join('\n');
    return [{ line, commands, printed }];
  });
}
