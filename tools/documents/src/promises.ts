import type { Program } from './programs.ts';
import type { Document } from './read-document.ts';

/** What a document says that a program prints. */
export interface Promised {
  readonly lines: readonly string[];
  /** Whether it prints nothing else. */
  readonly isAll: boolean;
}

/**
 * Reads what a program promises to print: the `text` block that follows it, or else its own comments
 * (`console.log(x); // 1`, or `// → 1` at the end of any line). A loop's comment has several lines, with commas between.
 */
export function promisedOutput({ line: own, source }: Program, { blocks }: Document): Promised {
  const next = blocks[blocks.findIndex(({ line }) => line === own) + 1];
  if (next?.language === 'text') return { lines: next.text.trimEnd().split('\n'), isAll: true };
  const lines = source.split('\n').flatMap((line) => {
    const printed = (/console\.log\(.*\);? \/\/ (?:→ )?(.*)$/.exec(line) ?? /\/\/ → (.*)$/.exec(line))?.[1];
    if (printed === undefined) return [];
    return /^\s*for /.test(line) ? printed.split(', ') : [printed];
  });
  const calls = source.match(/console\.log\(/g)?.length ?? 0;
  return { lines, isAll: lines.length >= calls && calls > 0 };
}

/** Returns what is wrong with an output; undefined if it is as promised. `…` in a promise stands for anything in a line. */
export function brokenPromise({ lines, isAll }: Promised, output: string): string | undefined {
  const printed = output === '' ? [] : output.trimEnd().split('\n');
  let at = 0;
  for (const line of lines) {
    const place = printed.findIndex((text, index) => index >= at && patternOf(line).test(text));
    if (place < 0 || (isAll && place !== at)) return `it prints no "${line}" there, but\n${output}`;
    at = place + 1;
  }
  return isAll && printed.length > at ? `it prints more than it says:\n${output}` : undefined;
}

function patternOf(promised: string): RegExp {
  const parts = promised.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
