import { readFileSync } from 'node:fs';

/** A block of code in a document. */
export interface Block {
  /** The line of the document on which it begins, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Returns the blocks of a language. */
export function blocksOf(file: string, language: string): readonly Block[] {
  const document = readFileSync(file, 'utf8');
  const blocks = document.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(({ index, 1: text = '' }) => ({
    line: document.slice(0, index).split('\n').length + 1,
    text,
  }));
}

/**
 * Returns the programs of a document: a block that makes no client or server of its own goes on with those of the first block.
 */
export function programsOf(file: string): readonly Block[] {
  const [first, ...others] = blocksOf(file, 'ts');
  if (first === undefined) return [];
  const isWhole = ({ text }: Block) => text.includes("from '@scope/emulator'");
  return [
    first,
    ...others.map((block) => (isWhole(block) ? block : { ...block, text: `${first.text}\n${block.text}` })),
  ];
}

/** Returns what a program prints as its comments say: `console.log(x); // printed`, several times with commas between. */
export function promisedOutput({ text }: Block): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, printed] = /console\.log\(.*\); \/\/ (.*)$/.exec(line) ?? [];
    if (printed === undefined) return [];
    return /^\s*for /.test(line) ? printed.split(', ') : [printed];
  });
}
