import type { ProductWords } from '../product-words.ts';
import type { Finding } from './finding.ts';

/** Finds one text under different names: it cannot say much of either. What is left over is the same everywhere. */
export function findCopies({ words }: ProductWords): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { key, text, place, reach } of words.fields) {
    if (reach === 'common') continue;
    const name = key.slice(key.lastIndexOf('.') + 1);
    const other = seen.get(text) ?? name;
    seen.set(text, other);
    if (other !== name)
      findings.push({ subject: key, place, problem: `the same text is written of ${other}` });
  }
  return findings;
}
