/** How many words in a row, the same as someone else's, make a copy. */
const runLength = 8;

/** A text's words, in lower case and without their marks, and the runs of them. */
function runsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[`*_]/g, '')
      .match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, start) => words.slice(start, start + runLength).join(' '));
}

/** Collects the runs of texts. */
export function collectRuns(texts: Iterable<string>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const run of runsOf(text)) runs.add(run);
  return runs;
}

/** Returns the first run that a text has in common with others. */
export function commonRun(text: string, others: ReadonlySet<string>): string | undefined {
  return runsOf(text).find((run) => others.has(run));
}
