import type { Finding } from '../lint/finding.ts';
import { textsOf } from '../lint/texts.ts';
import type { ProductWords } from '../product-words.ts';
import { ownDocuments } from './own-documents.ts';
import { collectRuns, commonRun } from './runs.ts';
import { textsIn, vendorTexts } from './vendor-texts.ts';

/** Finds runs of words in our texts that the vendor's have as well. `folders` hold more of the vendor's documentation. */
export async function findVendorsWords(
  root: string,
  products: readonly ProductWords[],
  folders: readonly string[],
): Promise<readonly Finding[]> {
  const vendor = collectRuns([
    ...(await vendorTexts()),
    ...folders.flatMap((folder) => textsIn(folder, /\.(md|txt|html?)$/)),
  ]);
  return [...products.flatMap(textsOf), ...ownDocuments(root)].flatMap(({ subject, text, place }) => {
    const run = commonRun(text, vendor);
    return run === undefined ? [] : [{ subject, place, problem: `the vendor's words: "${run}"` }];
  });
}
