import type { Document, Fields } from '../../state/document.ts';
import { firstFrom, type Posting } from '../../state/postings.ts';
import { type CloudCall, refusal, text } from './cloud-call.ts';

/** How a list of tags differs from others. */
export interface TagRows {
  /** How many rows a page has. */
  readonly size: number;
  /** Names the document whose tags a row shows: by its id, its type, or as the product does it. */
  readonly nameOf: (document: Document) => Fields;
  /** The code for a token that no answer held. Default: `InvalidParameter.NextToken`. */
  readonly strangeToken?: string;
}

/**
 * Shows a page of the tags of documents, a row for each tag. A token names the row that comes next, by its document and by its key in
 * the order of the document's tags, so that what comes or goes meanwhile does not shift the pages; the last page has an empty one.
 */
export function tagRows(
  call: CloudCall,
  found: Posting,
  { size, strangeToken = 'InvalidParameter.NextToken', nameOf }: TagRows,
): Fields {
  const from = readToken(call, strangeToken);
  const answer: Fields[] = [];
  for (const sequence of found.slice(firstFrom(found, from.sequence))) {
    const document = call.state.bySequence(sequence) as Document;
    const skipped = sequence === from.sequence ? from.key : '';
    for (const key of Object.keys(document.tags).sort()) {
      if (key < skipped) continue;
      if (answer.length === size) return { TagResources: answer, NextToken: writeToken(sequence, key) };
      answer.push({ ...nameOf(document), TagKey: key, TagValue: document.tags[key] });
    }
  }
  return { TagResources: answer, NextToken: '' };
}

function writeToken(sequence: number, key: string): string {
  return Buffer.from(`row:${sequence}:${key}`).toString('base64url');
}

function readToken(
  call: CloudCall,
  strangeToken: string,
): { readonly sequence: number; readonly key: string } {
  const token = text(call, 'NextToken');
  if (token === undefined) return { sequence: 0, key: '' };
  const [, sequence, key = ''] =
    /^row:(\d{1,15}):(.*)$/s.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  if (sequence !== undefined) return { sequence: Number(sequence), key };
  throw refusal(call, strangeToken, 'NextToken is not a token that an earlier answer held.', 400);
}
