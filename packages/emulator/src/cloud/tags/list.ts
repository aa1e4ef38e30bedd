import type { Document, Fields } from '../../state/document.ts';
import { firstFrom } from '../../state/postings.ts';
import { type CloudCall, invalid, number, records, refusal, text, texts } from '../kit/cloud-call.ts';
import type { CloudBehaviour } from '../kit/operations.ts';
import type { Resource } from '../kit/resource.ts';
import { askedPairs, taggedOnes } from './query.ts';
import { codesOf } from './rules.ts';
import { shownId, type Taggable, typeOf } from './targets.ts';

const usualSize = 50;

/** Lists the tags of resources of one type, a row for each. */
export function listTagResources(all: Taggable): CloudBehaviour {
  const codes = codesOf[all.product];
  return (call) => {
    const resource = typeOf(call, all, codes);
    const pairs = askedPairs(call, 'Tag', codes);
    const asks = pairs.length + texts(call, 'ResourceId').length + records(call, 'TagFilter').length;
    if (asks === 0 && codes.noQuestion !== undefined) {
      throw refusal(call, codes.noQuestion, 'Neither a tag nor a resource is named.', 400);
    }
    if (resource === undefined) return { TagResources: [], NextToken: '' };
    return rows(call, resource, taggedOnes(call, resource, pairs));
  };
}

/** A token names the row that comes next: a document, and a key in the order of its tags. */
function rows(call: CloudCall, resource: Resource, found: readonly number[]): Fields {
  const size = number(call, 'MaxResults', usualSize) || usualSize;
  const from = readToken(call);
  const answer: Fields[] = [];
  const type = text(call, 'ResourceType');
  for (const sequence of found.slice(firstFrom(found, from.sequence))) {
    const document = call.state.bySequence(sequence) as Document;
    const skipped = sequence === from.sequence ? from.key : '';
    for (const key of Object.keys(document.tags).sort()) {
      if (key < skipped) continue;
      if (answer.length === size) return { TagResources: answer, NextToken: writeToken(sequence, key) };
      answer.push({
        ResourceId: shownId(resource, document),
        ResourceType: type,
        TagKey: key,
        TagValue: document.tags[key],
      });
    }
  }
  return { TagResources: answer, NextToken: '' };
}

function writeToken(sequence: number, key: string): string {
  return Buffer.from(`row:${sequence}:${key}`).toString('base64url');
}

function readToken(call: CloudCall): { readonly sequence: number; readonly key: string } {
  const token = text(call, 'NextToken');
  if (token === undefined) return { sequence: 0, key: '' };
  const [, sequence, key = ''] =
    /^row:(\d{1,15}):(.*)$/s.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  if (sequence !== undefined) return { sequence: Number(sequence), key };
  throw invalid(call, 'NextToken', 'is not a token that an earlier answer held');
}
