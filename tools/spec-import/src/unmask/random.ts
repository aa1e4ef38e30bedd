import { createHash } from 'node:crypto';

/** Characters and numbers that follow from a seed, and from nothing else: no clock, no order of calls. */
export interface Random {
  /** Returns a whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  /** Returns a text of that many characters of the alphabet. */
  readonly text: (alphabet: string, length: number) => string;
}

/** Starts a sequence; the same seed gives the same one on every machine. */
export function randomFrom(seed: string): Random {
  let block = createHash('sha256').update(seed).digest();
  let used = 0;
  const byte = (): number => {
    if (used === block.length) {
      block = createHash('sha256').update(block).digest();
      used = 0;
    }
    return block[used++] as number;
  };
  const below = (limit: number): number => (byte() * 65_536 + byte() * 256 + byte()) % limit;
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return { below, text };
}
