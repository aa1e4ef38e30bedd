import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two texts in a time that does not tell how much of them is equal. */
export function equalInConstantTime(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
