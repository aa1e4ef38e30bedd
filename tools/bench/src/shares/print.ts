import type { Shares } from './measure.ts';

/** Prints the shares as a table, and what their bundle comes to. */
export function printShares({ bytes, shares, bytesWithout }: Shares): void {
  console.table(shares.map(({ file, bytes }) => ({ file, bytes })));
  console.log(`whole: ${kilobytes(bytes)} KB, minified and gzipped`);
  if (bytesWithout !== undefined) console.log(`without the files asked for: ${kilobytes(bytesWithout)} KB`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1_024).toFixed(1);
}
